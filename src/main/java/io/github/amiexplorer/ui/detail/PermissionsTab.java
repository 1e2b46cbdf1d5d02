package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.ImagePermissions.BlockPublicAccess;
import io.github.amiexplorer.cloud.ImagePermissions.SnapshotAccess;
import io.github.amiexplorer.cloud.Organization.Tree;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.ui.control.Badge;
import io.github.amiexplorer.ui.control.Badge.Kind;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who may launch the image, and who may use its snapshots; refusals are shown as refusals. */
final class PermissionsTab implements Tab {
  private final Context context;
  private final Parts parts;
  private final FailureBox failures;
  private final VBox page = new VBox();

  PermissionsTab(Context context) {
    this.context = context;
    parts = new Parts(context.words());
    failures = new FailureBox(context, parts);
    page.getStyleClass().addAll("detail-tab", "permissions");
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void show(Image image) {
    Words words = context.words();
    SharingFacts facts = context.model().sharingProperty().get();
    List<Node> rows = new ArrayList<>();
    rows.add(
        image.isPublic()
            ? parts.message(
                "neutral",
                "fth-globe",
                words.text("detail.b.public"),
                words.text("detail.p.public"))
            : parts.message(
                "neutral",
                "fth-lock",
                words.text("detail.b.private"),
                words.text("detail.p.private")));
    if (facts == null) {
      rows.add(failures.loading());
    } else {
      rows.add(block(facts.block(), image));
      switch (facts.launch()) {
        case Loaded.Loading<?> _ -> rows.add(failures.loading());
        case Loaded.Failed<?>(CloudFailure failure) -> rows.add(refused(failure, image));
        case Loaded.Value<List<LaunchPermission>>(var list) -> rows.addAll(granted(list, facts));
      }
    }
    page.getChildren().setAll(rows);
  }

  private Node refused(CloudFailure failure, Image image) {
    boolean owner = new ImageBadges(context).mine(image);
    return !owner && failure instanceof CloudFailure.AccessDenied
        ? parts.message(
            "neutral",
            "fth-eye-off",
            context.words().text("detail.p.owner-only"),
            context.words().text("detail.p.owner-only.text"))
        : failures.failed(failure);
  }

  private Node block(Loaded<BlockPublicAccess> block, Image image) {
    Words words = context.words();
    String title = words.text("detail.p.block", image.region().id());
    return switch (block) {
      case Loaded.Loading<?> _ ->
          parts.message("neutral", "fth-shield", title, words.text("detail.loading"));
      case Loaded.Failed<?> _ ->
          parts.message("neutral", "fth-shield", title, words.text("detail.p.block-unknown"));
      case Loaded.Value<BlockPublicAccess>(BlockPublicAccess state) ->
          parts.message(
              "neutral",
              "fth-shield",
              title,
              state.images() == null
                  ? words.text("detail.p.block-unknown")
                  : state.images().equals("unblocked")
                      ? words.text("detail.p.block-off")
                      : words.text("detail.p.block-on"));
    };
  }

  private List<Node> granted(List<LaunchPermission> list, SharingFacts facts) {
    Words words = context.words();
    List<Node> rows = new ArrayList<>();
    List<String> accounts = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (LaunchPermission each : list) {
      switch (each) {
        case LaunchPermission.Account account -> accounts.add(account.accountId());
        case LaunchPermission.Organization organization -> groups.add(organization.arn());
        case LaunchPermission.OrganizationalUnit unit -> groups.add(unit.arn());
        case LaunchPermission.Everyone _ -> {}
      }
    }
    rows.add(head("detail.p.accounts", accounts.size()));
    rows.add(
        accounts.isEmpty()
            ? parts.note(words.text("detail.p.no-accounts"))
            : card(accounts.stream().map(each -> account(each, facts)).toList()));
    rows.add(head("detail.p.groups", groups.size()));
    rows.add(
        groups.isEmpty()
            ? parts.note(words.text("detail.p.no-groups"))
            : card(groups.stream().map(each -> group(each, facts.organization())).toList()));
    rows.add(head("detail.p.snapshots", facts.snapshots().size()));
    List<Node> snapshots = new ArrayList<>();
    facts.snapshots().forEach((id, access) -> snapshots.add(snapshot(id, access, accounts)));
    rows.add(
        snapshots.isEmpty() ? parts.note(words.text("detail.p.no-snapshots")) : card(snapshots));
    return rows;
  }

  private HBox head(String key, int count) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button again = new Button(context.words().text("detail.refresh"));
    again.getStyleClass().add("link");
    again.setOnAction(event -> context.controller().refresh());
    Label number = parts.note(context.formats().count(count));
    HBox head = new HBox(8, parts.heading(key), number, gap);
    head.setAlignment(Pos.BASELINE_LEFT);
    if (key.equals("detail.p.accounts")) {
      head.getChildren().add(again);
    }
    return head;
  }

  private VBox card(List<? extends Node> rows) {
    VBox card = parts.card(rows.toArray(Node[]::new));
    card.getStyleClass().add("list-card");
    return card;
  }

  private HBox account(String id, SharingFacts facts) {
    Words words = context.words();
    Map<String, Loaded<SnapshotAccess>> snapshots = facts.snapshots();
    Tree tree = facts.organization();
    String member = OrganizationNames.account(tree, id);
    String name = context.preferences().addressBook().getOrDefault(id, member);
    if (id.equals(context.accountId())) {
      name = words.text("detail.p.you");
    }
    String title = name == null ? words.text("detail.p.unnamed") : SafeText.of(name, 60);
    Label initials = new Label(initials(name, id));
    StackPane tile = new StackPane(initials);
    tile.getStyleClass().addAll("initials", VolumeBar.series(Math.floorMod(id.hashCode(), 6)));
    long may = 0;
    boolean sure = true;
    for (Loaded<SnapshotAccess> each : snapshots.values()) {
      if (each instanceof Loaded.Value<SnapshotAccess>(SnapshotAccess access)) {
        may += access.everyone() || access.accountIds().contains(id) ? 1 : 0;
      } else {
        sure = false;
      }
    }
    String share =
        !sure
            ? words.text("detail.p.snapshots-unknown")
            : words.text("detail.p.snapshots-of", may, snapshots.size());
    boolean full = sure && may == snapshots.size();
    VBox texts =
        new VBox(
            2,
            new Label(title),
            parts.mono(id),
            parts.line(
                full ? "fth-check" : "fth-alert-triangle",
                full ? "icon-success" : "icon-warning",
                share));
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    FlowPane about = new FlowPane(8, 4);
    if (tree != null) {
      about
          .getChildren()
          .add(
              member == null
                  ? Badge.of(words.text("detail.p.external"), "fth-external-link", Kind.WARNING)
                  : Badge.of(words.text("detail.p.same-organization"), "fth-home", Kind.NEUTRAL));
    }
    if (!id.equals(context.accountId())) {
      Button rename = new Button(words.text(name == null ? "detail.p.name-it" : "detail.p.rename"));
      rename.getStyleClass().setAll("link");
      rename.setOnAction(event -> context.controller().nameAccount(id));
      about.getChildren().add(rename);
    }
    texts.getChildren().add(about);
    HBox row = new HBox(tile, texts);
    row.getStyleClass().add("list-row");
    return row;
  }

  private static String initials(@Nullable String name, String id) {
    if (name == null || name.isBlank()) {
      return id.substring(0, Math.min(2, id.length()));
    }
    StringBuilder letters = new StringBuilder();
    for (String word : name.strip().split("\\s+")) {
      if (letters.length() < 2) {
        letters.appendCodePoint(word.codePointAt(0));
      }
    }
    return SafeText.of(letters.toString());
  }

  private HBox group(String arn, @Nullable Tree tree) {
    boolean unit = arn.contains(":ou/");
    String path = OrganizationNames.unit(tree, arn);
    Label kind =
        new Label(
            path != null
                ? SafeText.of(path, 120)
                : context.words().text(unit ? "detail.p.unit" : "detail.p.organization"));
    VBox texts = new VBox(kind, parts.mono(arn));
    texts.setMinWidth(0);
    HBox row =
        new HBox(
            io.github.amiexplorer.ui.control.Icons.of(unit ? "fth-folder" : "fth-share-2", 15),
            texts);
    row.getStyleClass().add("list-row");
    return row;
  }

  private HBox snapshot(String id, Loaded<SnapshotAccess> access, List<String> accounts) {
    Words words = context.words();
    Node state =
        switch (access) {
          case Loaded.Loading<?> _ -> failures.loading();
          case Loaded.Failed<?> _ ->
              parts.line("fth-eye-off", "icon-muted", words.text("detail.p.snapshot-refused"));
          case Loaded.Value<SnapshotAccess>(SnapshotAccess known) -> {
            long missing =
                accounts.stream().filter(each -> !known.accountIds().contains(each)).count();
            if (known.everyone()) {
              yield parts.line("fth-globe", "icon-warning", words.text("detail.p.snapshot-public"));
            }
            if (accounts.isEmpty()) {
              yield known.accountIds().isEmpty()
                  ? parts.line("fth-lock", "icon-muted", words.text("detail.p.snapshot-none"))
                  : parts.line(
                      "fth-users",
                      "icon-warning",
                      words.text("detail.p.snapshot-more", known.accountIds().size()));
            }
            yield missing == 0
                ? parts.line("fth-check", "icon-success", words.text("detail.p.snapshot-same"))
                : parts.line(
                    "fth-alert-triangle",
                    "icon-warning",
                    words.text("detail.p.snapshot-missing", missing));
          }
        };
    VBox texts = new VBox(2, parts.mono(id), state);
    texts.setMinWidth(0);
    HBox row = new HBox(texts);
    row.getStyleClass().add("list-row");
    return row;
  }
}
