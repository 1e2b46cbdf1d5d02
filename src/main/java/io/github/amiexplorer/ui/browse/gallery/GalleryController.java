package io.github.amiexplorer.ui.browse.gallery;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.FacetValue;
import io.github.amiexplorer.catalog.Question;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import io.github.amiexplorer.ui.workspace.Workspace.View;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills the gallery from the catalogue, under the filter of the window. */
final class GalleryController {
  private static final Logger LOG = LoggerFactory.getLogger(GalleryController.class);

  private final Workspace workspace;
  private final GalleryModel model;
  private final Background background;
  private final Clock clock;
  private final Consumer<String> narrowTo;

  GalleryController(
      Workspace workspace,
      GalleryModel model,
      Background background,
      Clock clock,
      Consumer<String> narrowTo) {
    this.workspace = workspace;
    this.model = model;
    this.background = background;
    this.clock = clock;
    this.narrowTo = narrowTo;
    workspace.answerProperty().addListener((property, before, now) -> fill());
    workspace.viewProperty().addListener((property, before, now) -> fill());
    model.regionProperty().addListener((property, before, now) -> fill());
    model.roleProperty().addListener((property, before, now) -> fill());
    model.verifiedOnlyProperty().addListener((property, before, now) -> fill());
    model.freeTierProperty().addListener((property, before, now) -> fill());
  }

  /** Regions with images, the fullest first. */
  List<Region> regions() {
    Answer answer = workspace.answerProperty().get();
    return answer == null
        ? List.of()
        : answer.facets().getOrDefault(Facet.REGION, List.of()).stream()
            .map(FacetValue::value)
            .map(Region::of)
            .toList();
  }

  /** Shows an image in the detail pane. */
  void open(Image image) {
    workspace.shownProperty().set(image);
    workspace.detailOpenProperty().set(true);
  }

  /** Shows all images of a section in the table. */
  void showAll(Section section) {
    narrowTo.accept(section.filter());
    workspace.viewProperty().set(View.TABLE);
  }

  private void fill() {
    OpenConnection open = workspace.connectionProperty().get();
    if (open == null || workspace.viewProperty().get() != View.GALLERY) {
      return;
    }
    Region region = model.regionProperty().get();
    if (region == null) {
      List<Region> known = regions();
      if (!known.isEmpty()) {
        model.regionProperty().set(known.getFirst());
      }
      return;
    }
    Instant now = clock.instant();
    String account = open.caller() == null ? null : open.caller().accountId();
    Shelves shelves =
        new Shelves(
            model.roleProperty().get(),
            model.verifiedOnlyProperty().get(),
            model.freeTierProperty().get(),
            now);
    FilterQuery filter = workspace.filterProperty().get();
    FilterQuery own = filter.and(FilterQuery.parse("is:mine").query());
    background
        .call(
            () -> {
              List<Section> sections = new ArrayList<>();
              Section mine =
                  shelves.own(search(open, question(own, Set.of(), account, now)).rows());
              if (mine != null) {
                sections.add(mine);
              }
              Answer inRegion = search(open, question(filter, Set.of(region), account, now));
              sections.addAll(shelves.systems(inRegion.rows(), account));
              return sections;
            })
        .onSuccess(model.sectionsProperty()::set)
        .onFailure(problem -> LOG.error("The gallery cannot be filled", problem))
        .start("browse.gallery");
  }

  private static Answer search(OpenConnection open, Question question) {
    return open.catalog().search(question, () -> Thread.currentThread().isInterrupted());
  }

  private Question question(
      FilterQuery filter,
      Set<Region> regions,
      @org.jspecify.annotations.Nullable String account,
      Instant now) {
    return new Question(
        workspace.scopeProperty().get(),
        regions,
        filter,
        List.of(SortOrder.NEWEST_FIRST),
        now,
        account,
        Set.of(),
        null);
  }
}
