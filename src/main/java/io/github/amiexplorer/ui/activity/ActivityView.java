package io.github.amiexplorer.ui.activity;

import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.ui.activity.ActivityModel.Listing;
import io.github.amiexplorer.ui.activity.ActivityModel.Trouble;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.dialog.FailurePresenter;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What runs and what ran, with a way to stop and to try again. */
public final class ActivityView extends VBox {
  private static final int MOST_TROUBLES = 8;

  private final Words words;
  private final FailurePresenter failures;
  private final Consumer<Trouble> onWhy;
  private final VBox list = new VBox(10);
  private final Button cancel = new Button();
  private final Button retry = new Button();

  /**
   * Makes the list.
   *
   * @param onWhy shows a failure in full
   * @param onOperations opens the page of operations
   */
  public ActivityView(
      ActivityModel model,
      Words words,
      FailurePresenter failures,
      Runnable onCancel,
      Runnable onRetry,
      Consumer<Trouble> onWhy,
      Runnable onOperations) {

    this.words = words;
    this.failures = failures;
    this.onWhy = onWhy;
    getStyleClass().addAll("drop-down", "activity");
    Label title = new Label();
    title.getStyleClass().add("section-title");
    title.textProperty().bind(words.bind("activity.title"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    cancel.getStyleClass().add("small");
    cancel.textProperty().bind(words.bind("activity.cancel"));
    cancel.setOnAction(event -> onCancel.run());
    retry.getStyleClass().add("small");
    retry.textProperty().bind(words.bind("activity.retry"));
    retry.setOnAction(event -> onRetry.run());
    Button operations = new Button();
    operations.getStyleClass().addAll("small", "primary");
    operations.setId("open-operations");
    operations.textProperty().bind(words.bind("activity.open"));
    operations.setOnAction(event -> onOperations.run());
    HBox head = new HBox(8, title, gap, operations, retry, cancel);
    head.getStyleClass().add("row");
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(420);
    getChildren().addAll(head, scroll);
    model.listingsProperty().addListener((property, before, now) -> show(now));
    words
        .localeProperty()
        .addListener((property, before, now) -> show(model.listingsProperty().get()));
    show(model.listingsProperty().get());
  }

  private void show(List<Listing> listings) {
    cancel.setDisable(listings.stream().noneMatch(Listing::isRunning));
    retry.setDisable(listings.stream().allMatch(each -> each.troubles().isEmpty()));
    list.getChildren().setAll(listings.stream().map(this::card).toList());
    if (listings.isEmpty()) {
      Label none = new Label(words.text("activity.none"));
      none.getStyleClass().add("meta");
      list.getChildren().add(none);
    }
  }

  private Node card(Listing listing) {
    Label name = new Label(name(listing.scope()));
    name.getStyleClass().add("strong");
    name.setGraphic(icon(listing));
    Label text = new Label(text(listing));
    text.getStyleClass().add("meta");
    VBox card = new VBox(4, name, text);
    if (listing.isRunning()) {
      ProgressBar bar = new ProgressBar((double) ended(listing) / listing.total());
      bar.setMaxWidth(Double.MAX_VALUE);
      card.getChildren().add(2, bar);
    }
    listing.troubles().stream()
        .limit(MOST_TROUBLES)
        .map(this::line)
        .forEach(card.getChildren()::add);
    if (listing.troubles().size() > MOST_TROUBLES) {
      Label more =
          new Label(words.text("activity.more", listing.troubles().size() - MOST_TROUBLES));
      more.getStyleClass().add("meta");
      card.getChildren().add(more);
    }
    card.getStyleClass().add("listing");
    return card;
  }

  private static int ended(Listing listing) {
    return listing.total() - listing.running().size();
  }

  private static Node icon(Listing listing) {
    if (listing.isRunning()) {
      return Icons.of("fth-loader", 15, "accent");
    }
    return listing.troubles().isEmpty()
        ? Icons.of("fth-check-circle", 15, "success")
        : Icons.of("fth-alert-triangle", 15, "warning");
  }

  private Node line(Trouble trouble) {
    String region = SafeText.of(trouble.region().id());
    Label text =
        new Label(
            trouble.failure() == null ? region : region + " " + failures.brief(trouble.failure()));
    text.getStyleClass().add("trouble");
    text.setGraphic(Icons.of("fth-x-circle", 13, "danger"));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Button why = new Button(words.text("activity.why"));
    why.getStyleClass().setAll("link");
    why.setOnAction(event -> onWhy.accept(trouble));
    why.setDisable(trouble.failure() == null);
    HBox line = new HBox(8, text, why);
    line.getStyleClass().add("row");
    return line;
  }

  private String text(Listing listing) {
    return listing.isRunning()
        ? words.text("activity.running", listing.images(), ended(listing), listing.total())
        : words.text("activity.done", listing.images(), listing.done(), listing.total());
  }

  private String name(Scope scope) {
    return switch (scope) {
      case Scope.All ignored -> words.text("activity.scope.all");
      case Scope.OwnedByMe ignored -> words.text("activity.scope.owned");
      case Scope.SharedWithMe ignored -> words.text("activity.scope.shared");
      case Scope.Amazon ignored -> words.text("activity.scope.amazon");
      case Scope.VerifiedPublishers ignored -> words.text("activity.scope.verified");
      case Scope.Marketplace ignored -> words.text("activity.scope.marketplace");
      case Scope.Community community ->
          community.namePattern() == null
              ? words.text("activity.scope.community")
              : words.text(
                  "activity.scope.community-named", SafeText.of(community.namePattern(), 60));
      case Scope.LookedUp ignored -> words.text("activity.scope.looked-up");
      case Scope.Account account ->
          words.text("activity.scope.account", SafeText.of(account.accountId()));
    };
  }
}
