package io.github.amiexplorer.ui.share;

import io.github.amiexplorer.cloud.Organization.Member;
import io.github.amiexplorer.cloud.Organization.Tree;
import io.github.amiexplorer.cloud.Organization.Unit;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names for recipients: the user's own first, then the organization's, then the bare number. */
record RecipientNames(Words words, Map<String, String> addressBook, ShareModel model) {
  String of(LaunchPermission permission) {
    Tree tree = model.factsProperty().get().organization();
    return switch (permission) {
      case LaunchPermission.Everyone ignored -> words.text("share.everyone");
      case LaunchPermission.Account account -> account(account.accountId(), tree);
      case LaunchPermission.Organization organization ->
          words.text("share.organization", last(organization.arn()));
      case LaunchPermission.OrganizationalUnit unit -> {
        String path = tree == null ? null : path(tree.root(), unit.arn(), "");
        yield words.text("share.unit", path == null ? last(unit.arn()) : SafeText.of(path, 100));
      }
    };
  }

  private String account(String id, @Nullable Tree tree) {
    String name = addressBook.get(id);
    if (name == null && tree != null) {
      name =
          tree.accounts().stream()
              .filter(each -> each.accountId().equals(id))
              .map(Member::name)
              .findFirst()
              .orElse(null);
    }
    return name == null ? id : SafeText.of(name, 60) + " · " + id;
  }

  private static @Nullable String path(Unit unit, String arn, String above) {
    for (Unit each : unit.units()) {
      String path = above.isEmpty() ? each.name() : above + " / " + each.name();
      if (each.arn().equals(arn)) {
        return path;
      }
      String below = path(each, arn, path);
      if (below != null) {
        return below;
      }
    }
    return null;
  }

  private static String last(String arn) {
    return SafeText.of(arn.substring(arn.lastIndexOf('/') + 1), 60);
  }
}
