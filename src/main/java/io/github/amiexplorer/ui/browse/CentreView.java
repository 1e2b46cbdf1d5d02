package io.github.amiexplorer.ui.browse;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.ui.browse.state.EmptyView;
import io.github.amiexplorer.ui.browse.state.ListingStatus;
import io.github.amiexplorer.ui.browse.state.SkeletonView;
import io.github.amiexplorer.ui.browse.state.SmallestChange;
import io.github.amiexplorer.ui.control.Latecomer;
import io.github.amiexplorer.ui.dialog.FailurePresenter;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.Workspace;
import io.github.amiexplorer.ui.workspace.Workspace.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The centre: header, banner, then rows or cards, or what is shown while there are none. */
final class CentreView {
  /** What the page in place of rows offers. */
  interface Gestures {
    /** Takes that term out of the filter. */
    void drop(String term);

    /** Takes all terms out of the filter. */
    void clearFilter();

    /** Lists again what failed. */
    void retry();

    /** Puts a text on the clipboard. */
    void copy(String text);
  }

  private final Workspace workspace;
  private final BrowseModel model;
  private final Gestures gestures;
  private final FailurePresenter presenter;
  private final Words words;
  private final BorderPane root = new BorderPane();
  private final StackPane middle = new StackPane();
  private final EmptyView empty = new EmptyView();
  private @Nullable Node skeleton;
  private final Region track = new Region();
  private final StackPane progress = new StackPane();
  private final Node table;

  CentreView(
      Workspace workspace,
      BrowseModel model,
      Gestures gestures,
      Region header,
      Node banner,
      Node lookUps,
      Node table,
      Supplier<Node> gallery,
      ObservableValue<Boolean> picked,
      Supplier<Node> bar,
      FailurePresenter presenter,
      Words words) {
    this.workspace = workspace;
    this.model = model;
    this.gestures = gestures;
    this.presenter = presenter;
    this.words = words;
    this.table = table;
    root.getStyleClass().add("centre");
    VBox top = new VBox(header, progressLine());
    root.setTop(top);
    middle.getChildren().add(table);
    root.setCenter(middle);
    workspace.answerProperty().addListener((property, before, now) -> show());
    workspace.viewProperty().addListener((property, before, now) -> show());
    model.statusProperty().addListener((property, before, now) -> show());
    model.changeProperty().addListener((property, before, now) -> show());
    words.localeProperty().addListener((property, before, now) -> show());
    root.sceneProperty().addListener((property, before, now) -> show());
    show();
    Latecomer.join(empty.node(), () -> middle.getChildren().add(empty.node()));
    Latecomer.make(
        middle,
        workspace.viewProperty().map(View.GALLERY::equals),
        gallery,
        middle.getChildren()::add);
    Latecomer.make(root, picked, bar, root::setBottom);
    Latecomer.join(banner, () -> top.getChildren().add(2, banner));
    Latecomer.join(lookUps, () -> top.getChildren().add(lookUps));
  }

  Region node() {
    return root;
  }

  private Node progressLine() {
    progress.getStyleClass().add("listing-progress");
    progress.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    track.getStyleClass().add("fill");
    track.setMinWidth(0);
    track
        .maxWidthProperty()
        .bind(
            progress
                .widthProperty()
                .multiply(
                    javafx.beans.binding.Bindings.createDoubleBinding(
                        () -> model.statusProperty().get().progress(), model.statusProperty())));
    progress.getChildren().add(track);
    return progress;
  }

  private void show() {
    ListingStatus status = model.statusProperty().get();
    Answer answer = workspace.answerProperty().get();
    boolean cards = workspace.viewProperty().get() == View.GALLERY;
    boolean rows = answer != null && answer.rows().size() > 0;
    boolean unasked = status.regions() == 0 && status.stopped() == null;
    boolean loading =
        !rows && (status.running() || unasked || answer == null && status.stopped() == null);
    progress.setVisible(status.running());
    table.setVisible(!cards && rows);
    showSkeleton(!cards && loading && root.getScene() != null);
    empty.node().setVisible(!cards && !rows && !loading);
    if (empty.node().isVisible()) {
      explain(status, answer);
    }
  }

  /** It has as many nodes as ten rows, and is seldom shown twice: it leaves the scene again. */
  private void showSkeleton(boolean shown) {
    if (shown && skeleton == null) {
      skeleton = new SkeletonView().node();
      middle.getChildren().add(skeleton);
    } else if (!shown && skeleton != null) {
      middle.getChildren().remove(skeleton);
      skeleton = null;
    }
  }

  private void explain(ListingStatus status, @Nullable Answer answer) {
    CloudFailure stopped = status.stopped();
    if (stopped == null
        && !status.failed().isEmpty()
        && status.failed().size() == status.regions()) {
      stopped = status.failed().values().iterator().next();
    }
    boolean filtered = !workspace.filterProperty().get().text().isEmpty();
    if (stopped != null && (answer == null || answer.total() == 0)) {
      failed(stopped);
    } else if (filtered && answer != null && answer.total() > 0) {
      noMatch(status);
    } else if (workspace.favouritesOnlyProperty().get()) {
      empty.show(
          "fth-star",
          words.text("browse.empty.favourites"),
          words.text("browse.empty.favourites.text"),
          "",
          List.of());
    } else {
      empty.show(
          "fth-inbox",
          words.text("browse.empty.none"),
          words.text("browse.empty.none.text", Math.max(1, status.answered())),
          "",
          List.of());
    }
  }

  private void failed(CloudFailure failure) {
    String details = presenter.details(failure);
    empty.show(
        "fth-alert-circle",
        presenter.what(failure),
        presenter.advice(failure),
        details,
        List.of(
            new EmptyView.Action(words.text("browse.empty.retry"), true, gestures::retry),
            new EmptyView.Action(
                words.text("browse.empty.copy"), false, () -> gestures.copy(details))));
  }

  private void noMatch(ListingStatus status) {
    SmallestChange change = model.changeProperty().get();
    List<EmptyView.Action> actions = new ArrayList<>();
    String sentence = words.text("browse.empty.match.text");
    if (change != null) {
      sentence = words.text("browse.empty.match.without", change.term(), change.count());
      actions.add(
          new EmptyView.Action(
              words.text("browse.empty.match.drop", change.term()),
              true,
              () -> gestures.drop(change.term())));
    }
    if (status.failed().size() > 0) {
      sentence += " " + words.text("browse.empty.match.failed", status.failed().size());
    }
    actions.add(
        new EmptyView.Action(
            words.text("browse.empty.match.clear"), change == null, gestures::clearFilter));
    empty.show("fth-search", words.text("browse.empty.match"), sentence, "", actions);
  }
}
