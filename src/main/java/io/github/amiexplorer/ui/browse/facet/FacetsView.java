package io.github.amiexplorer.ui.browse.facet;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.FacetValue;
import io.github.amiexplorer.ui.control.Gradually;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All facets under one another. */
public final class FacetsView {
  private static final List<Facet> OPEN =
      List.of(Facet.REGION, Facet.PUBLISHER, Facet.OPERATING_SYSTEM, Facet.ARCHITECTURE);
  private static final List<Facet> CLOSED =
      List.of(
          Facet.BOOT_MODE,
          Facet.ROOT_DEVICE,
          Facet.STATE,
          Facet.VISIBILITY,
          Facet.ENCRYPTION,
          Facet.TAG);

  /**
   * So many sections have values in the first frame. All of them are half of the window's nodes,
   * most below its edge: the others follow, one in two frames.
   */
  private static final int AT_ONCE = 2;

  private final VBox root = new VBox();

  /**
   * Builds the facets; the first four are open.
   *
   * @param accountName the name of an account by its number, or what it is given
   */
  public FacetsView(
      FacetsModel model,
      FacetGestures gestures,
      Words words,
      Formats formats,
      UnaryOperator<String> accountName) {
    FacetWords texts = new FacetWords(words, accountName);
    root.getStyleClass().add("facets");
    root.getChildren().add(head(model, gestures, words));
    List<Supplier<Region>> sections = new ArrayList<>();
    for (Facet facet : OPEN) {
      sections.add(() -> new FacetSection(facet, true, model, gestures, texts, formats));
    }
    sections.add(() -> new RangeSection(Facet.AGE, model, gestures, words));
    sections.add(() -> new RangeSection(Facet.SIZE, model, gestures, words));
    for (Facet facet : CLOSED) {
      sections.add(() -> new FacetSection(facet, false, model, gestures, texts, formats));
    }
    sections.subList(0, AT_ONCE).forEach(this::add);
    List<Runnable> others = new ArrayList<>();
    sections.stream().skip(AT_ONCE).map(Following::new).forEach(each -> each.addStepsTo(others));
    model
        .valuesProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  ObservableValue<? extends Map<Facet, List<FacetValue>>> property,
                  Map<Facet, List<FacetValue>> before,
                  Map<Facet, List<FacetValue>> now) {
                property.removeListener(this);
                Gradually.take(others);
              }
            });
  }

  private void add(Supplier<Region> section) {
    root.getChildren().add(section.get());
  }

  /** A section that is made in one frame and joins, to be styled, in the next one. */
  private final class Following {
    private final Supplier<Region> section;
    private @Nullable Region made;

    Following(Supplier<Region> section) {
      this.section = section;
    }

    void addStepsTo(List<Runnable> steps) {
      steps.add(() -> made = section.get());
      steps.add(() -> root.getChildren().add(made));
    }
  }

  /** The facets, for a pane that scrolls. */
  public Region node() {
    return root;
  }

  private static HBox head(FacetsModel model, FacetGestures gestures, Words words) {
    Label title = new Label();
    title.getStyleClass().add("facets-title");
    title
        .textProperty()
        .bind(
            Bindings.when(model.termsProperty().isEqualTo(0))
                .then(words.bind("browse.facets.title"))
                .otherwise(words.bind("browse.facets.title.count", model.termsProperty())));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Hyperlink clear = new Hyperlink();
    clear.getStyleClass().setAll("link");
    clear.textProperty().bind(words.bind("browse.facets.clear"));
    clear.visibleProperty().bind(model.termsProperty().greaterThan(0));
    clear.setOnAction(event -> gestures.cleared());
    HBox head = new HBox(title, gap, clear);
    head.getStyleClass().add("facets-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }
}
