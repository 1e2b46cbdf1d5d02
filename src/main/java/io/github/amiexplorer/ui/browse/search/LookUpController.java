package io.github.amiexplorer.ui.browse.search;

import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.inventory.Inventory.Found;
import io.github.amiexplorer.model.AmiIds;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * AMI IDs that were pasted are asked for in every Region, deprecated and disabled images included:
 * a filter over what is loaded would say "none" of images that are there.
 */
public final class LookUpController {
  private static final Logger LOG = LoggerFactory.getLogger(LookUpController.class);

  /** A filter about something else that has an id as its value, such as a source; not an ARN. */
  private static final Pattern OTHER_FILTER =
      Pattern.compile("(?:^|\\s)-?(?!arn:)[A-Za-z][A-Za-z.-]*[:=]");

  private final Workspace workspace;
  private final Background background;
  private final ReadOnlyObjectWrapper<@Nullable LookUpReport> report =
      new ReadOnlyObjectWrapper<>();
  private CancelToken running = new CancelToken();
  private String filter = "";

  /** Makes one; it starts to listen. */
  public LookUpController(Workspace workspace, Background background) {
    this.workspace = workspace;
    this.background = background;
    workspace.filterProperty().addListener((property, before, now) -> filterChanged(now));
    workspace.connectionProperty().addListener((property, before, now) -> forget());
  }

  /** The newest look-up while its ids are the filter; {@code null} otherwise. */
  public ReadOnlyObjectProperty<@Nullable LookUpReport> reportProperty() {
    return report.getReadOnlyProperty();
  }

  /** Looks the ids up where {@code text} holds ids and nothing else; says whether it did. */
  public boolean asked(String text) {
    String bare = text.strip().replaceFirst("^(image-)?id[:=]", "");
    AmiIds.Parsed parsed = AmiIds.parse(bare);
    OpenConnection open = workspace.connectionProperty().get();
    if (!parsed.onlyIds() || OTHER_FILTER.matcher(bare).find() || open == null) {
      return false;
    }
    forget();
    workspace.scopeProperty().set(new Scope.All());
    workspace.favouritesOnlyProperty().set(false);
    workspace.regionsProperty().set(Set.of());
    filter = "id:" + String.join(",", parsed.ids());
    workspace.filterProperty().set(FilterQuery.parse(filter).query());
    ask(open, parsed.ids());
    return true;
  }

  /** Takes the report away. */
  public void dismissed() {
    report.set(null);
  }

  private void ask(OpenConnection open, List<String> ids) {
    CancelToken cancel = new CancelToken();
    running = cancel;
    report.set(new LookUpReport(ids.size(), true, 0, List.of(), List.of()));
    background
        .call(() -> open.inventory().lookUp(ids, cancel))
        .onSuccess(
            found -> {
              if (!cancel.isCancelled()) {
                answered(ids, found);
              }
            })
        .onFailure(
            problem -> {
              LOG.warn("The look-up failed", problem);
              report.set(null);
            })
        .start("browse.look-up");
  }

  private void answered(List<String> ids, Found found) {
    Set<String> known = found.images().stream().map(Image::id).collect(Collectors.toSet());
    report.set(
        new LookUpReport(
            ids.size(),
            false,
            found.images().size(),
            ids.stream().filter(id -> !known.contains(id)).toList(),
            found.failures()));
    if (found.images().size() == 1) {
      workspace.shownProperty().set(found.images().getFirst());
      workspace.detailOpenProperty().set(true);
    }
  }

  private void filterChanged(FilterQuery now) {
    if (!now.text().equals(filter)) {
      forget();
    }
  }

  private void forget() {
    filter = "";
    running.cancel();
    report.set(null);
  }
}
