package io.github.amiexplorer.ui.browse.state;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.dialog.FailurePresenter;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Some Regions failed: which, why, what still works, and Retry. */
public final class FailureBanner extends HBox {
  private static final int NAMED = 3;

  private final Words words;
  private final FailurePresenter presenter;
  private final Label heading = new Label();
  private final Label text = new Label();
  private final Hyperlink retry = new Hyperlink();

  /** Follows the status. */
  public FailureBanner(
      ObservableValue<ListingStatus> status,
      Words words,
      FailurePresenter presenter,
      Runnable onRetry,
      Runnable onWhy) {
    this.words = words;
    this.presenter = presenter;
    getStyleClass().add("failure-banner");
    heading.getStyleClass().add("strong");
    heading.setWrapText(true);
    text.setWrapText(true);
    retry.getStyleClass().setAll("link", "strong");
    retry.setOnAction(event -> onRetry.run());
    Hyperlink why = new Hyperlink();
    why.getStyleClass().setAll("link");
    why.textProperty().bind(words.bind("browse.banner.why"));
    why.setOnAction(event -> onWhy.run());
    VBox sentences = new VBox(2, heading, text);
    sentences.setMinWidth(0);
    HBox.setHgrow(sentences, Priority.ALWAYS);
    VBox links = new VBox(2, retry, why);
    links.setAlignment(Pos.TOP_RIGHT);
    links.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(Icons.of("fth-alert-triangle", 16, "warning"), sentences, links);
    status.addListener((property, before, now) -> show(now));
    words.localeProperty().addListener((property, before, now) -> show(status.getValue()));
    show(status.getValue());
  }

  private void show(ListingStatus status) {
    boolean wanted =
        !status.running()
            && !status.failed().isEmpty()
            && status.failed().size() < status.regions();
    setVisible(wanted);
    setManaged(wanted);
    if (wanted) {
      int failed = status.failed().size();
      heading.setText(
          words.text("browse.banner.answered", status.regions() - failed, status.regions()));
      String old =
          status.failed().keySet().stream().anyMatch(status.stale()::containsKey)
              ? " " + words.text("browse.banner.old-rows")
              : "";
      text.setText(reasons(status.failed()) + old);
      retry.setText(words.text("browse.banner.retry", failed));
    }
  }

  /** Regions with the same reason share a clause. */
  private String reasons(Map<Region, CloudFailure> failed) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    failed.forEach(
        (region, failure) ->
            byReason
                .computeIfAbsent(presenter.brief(failure), reason -> new ArrayList<>())
                .add(SafeText.of(region.id())));
    return byReason.entrySet().stream()
        .map(each -> words.text("browse.banner.reason", names(each.getValue()), each.getKey()))
        .collect(Collectors.joining(words.text("browse.banner.between"), "", "."));
  }

  private String names(List<String> regions) {
    String named = String.join(", ", regions.subList(0, Math.min(NAMED, regions.size())));
    int more = regions.size() - NAMED;
    return more > 0 ? words.text("browse.banner.more", named, more) : named;
  }
}
