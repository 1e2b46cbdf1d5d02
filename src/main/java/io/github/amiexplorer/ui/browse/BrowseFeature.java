package io.github.amiexplorer.ui.browse;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.settings.Appearance.Density;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.ui.browse.action.Clipping;
import io.github.amiexplorer.ui.browse.action.ExportController;
import io.github.amiexplorer.ui.browse.action.ExportModel;
import io.github.amiexplorer.ui.browse.action.Favourites;
import io.github.amiexplorer.ui.browse.action.ImageCommands;
import io.github.amiexplorer.ui.browse.action.SelectionBar;
import io.github.amiexplorer.ui.browse.action.SelectionMenu;
import io.github.amiexplorer.ui.browse.facet.FacetsController;
import io.github.amiexplorer.ui.browse.facet.FacetsModel;
import io.github.amiexplorer.ui.browse.facet.FacetsView;
import io.github.amiexplorer.ui.browse.gallery.GalleryFeature;
import io.github.amiexplorer.ui.browse.image.ImageTexts;
import io.github.amiexplorer.ui.browse.search.AnswerCompletions;
import io.github.amiexplorer.ui.browse.search.FilterCheck;
import io.github.amiexplorer.ui.browse.search.LookUpController;
import io.github.amiexplorer.ui.browse.search.SearchController;
import io.github.amiexplorer.ui.browse.search.SearchFieldView;
import io.github.amiexplorer.ui.browse.search.SearchModel;
import io.github.amiexplorer.ui.browse.state.FailureBanner;
import io.github.amiexplorer.ui.browse.state.LookUpBanner;
import io.github.amiexplorer.ui.browse.table.ColumnSpec;
import io.github.amiexplorer.ui.browse.table.ImageTableView;
import io.github.amiexplorer.ui.browse.table.Standing;
import io.github.amiexplorer.ui.browse.table.TableController;
import io.github.amiexplorer.ui.browse.table.TableModel;
import io.github.amiexplorer.ui.command.CommandRegistry;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.dialog.FailurePresenter;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;

/** Puts browsing together: search field, facets, table, gallery, export and their commands. */
public final class BrowseFeature {
  private final Parts parts;
  private final TableModel table = new TableModel();
  private final BrowseModel model = new BrowseModel();
  private final SearchFieldView search;
  private final FacetsView facets;
  private final CentreView centre;
  private final ImageTableView tableView;
  private final TableController tableController;
  private final GalleryFeature gallery;
  private final AnswerCompletions completions;

  /** Everything around browsing. */
  public record Parts(
      Workspace workspace,
      Background background,
      Words words,
      Dialogs dialogs,
      Preferences preferences,
      CommandRegistry commands,
      ObjectProperty<Density> density,
      Clock clock) {}

  /** Builds it and registers its commands. */
  public BrowseFeature(Parts parts) {
    this.parts = parts;
    Workspace workspace = parts.workspace();
    Words words = parts.words();
    ImageTexts texts = new ImageTexts(words, new Formats(words));
    Favourites favourites = new Favourites(parts.preferences());

    SearchModel searchModel = new SearchModel();
    LookUpController lookUps = new LookUpController(workspace, parts.background());
    completions = new AnswerCompletions(words, new FilterCheck(words));
    SearchController searching =
        new SearchController(workspace, searchModel, completions, lookUps::asked);
    search = new SearchFieldView(searchModel, searching, words);
    FacetsModel facetsModel = new FacetsModel();
    facets =
        new FacetsView(
            facetsModel,
            new FacetsController(workspace, facetsModel),
            words,
            texts.formats(),
            this::accountName);

    ExportModel exportModel = new ExportModel();
    ExportController export =
        new ExportController(
            workspace,
            table,
            () -> shownColumns(),
            exportModel,
            parts.background(),
            parts.dialogs(),
            words);
    ImageCommands commands =
        new ImageCommands(
            parts.commands(),
            table.selection(),
            favourites,
            export,
            Clipping.SYSTEM,
            searching::add,
            workspace.requestProperty()::set,
            words);
    table.densityProperty().bind(parts.density());
    tableController =
        new TableController(
            workspace, table, parts.preferences(), parts.background(), commands.copyId()::run);
    tableView = new ImageTableView(table, workspace.orderProperty(), texts, tableController);
    tableView.onMenu(
        event -> {
          ContextMenu menu = SelectionMenu.of(commands, words);
          menu.show(tableView.node(), event.getScreenX(), event.getScreenY());
        });
    gallery =
        new GalleryFeature(
            workspace, parts.background(), favourites, texts, parts.clock(), searching::add);

    FailurePresenter failures = new FailurePresenter(words);
    BrowseController controller =
        new BrowseController(
            workspace,
            model,
            searching.effectiveProperty(),
            favourites.markedProperty()::get,
            parts.background(),
            parts.clock(),
            new Taker(),
            searching::tooCostly);
    favourites
        .markedProperty()
        .addListener((property, before, now) -> controller.favouritesChanged());
    model.statusProperty().addListener((property, before, now) -> look(parts.clock().instant()));
    workspace
        .connectionProperty()
        .addListener((property, before, now) -> look(parts.clock().instant()));

    ColumnChooser chooser =
        new ColumnChooser(workspace, table, tableController, parts.density(), words);
    CentreCommands centreCommands =
        new CentreCommands(parts.commands(), workspace, words, search::focus);
    HeaderView header =
        new HeaderView(
            workspace, model, exportModel, gallery::title, chooser, export, centreCommands, words);
    FailureBanner banner =
        new FailureBanner(
            model.statusProperty(),
            words,
            failures,
            controller::retryFailed,
            () ->
                model.statusProperty().get().failed().values().stream()
                    .findFirst()
                    .ifPresent(failure -> parts.dialogs().tell(failures.message(failure))));
    centre =
        new CentreView(
            workspace,
            model,
            new CentreGestures(searching, controller),
            header.node(),
            banner,
            new LookUpBanner(lookUps.reportProperty(), words, failures, lookUps::dismissed),
            tableView.node(),
            gallery::cards,
            table.selection().picksProperty().map(picks -> !picks.isEmpty()),
            () -> new SelectionBar(table.selection(), commands, words),
            failures,
            words);
    look(parts.clock().instant());
  }

  /** For the top bar. */
  public Region searchField() {
    return search.node();
  }

  /** For the left pane, below the scopes. */
  public Region facets() {
    return facets.node();
  }

  /** For the centre. */
  public Region centre() {
    return centre.node();
  }

  /** One's own account by its label, others by the address book. */
  private String accountName(String number) {
    OpenConnection open = parts.workspace().connectionProperty().get();
    if (open != null && open.caller() != null && open.caller().accountId().equals(number)) {
      return parts.words().text("browse.publisher.own", open.label());
    }
    return parts.preferences().addressBook().getOrDefault(number, number);
  }

  private void look(Instant now) {
    OpenConnection open = parts.workspace().connectionProperty().get();
    String account = open == null || open.caller() == null ? null : open.caller().accountId();
    // Ages are told in hours at the finest: a minute later nothing is drawn anew for it.
    TableModel.Viewer viewer =
        new TableModel.Viewer(
            now.truncatedTo(ChronoUnit.MINUTES), account, open == null ? "" : open.label());
    table.viewerProperty().set(viewer);
    table.staleProperty().set(model.statusProperty().get().stale());
  }

  private List<ColumnSpec> shownColumns() {
    return tableView.columns();
  }

  /** Selection first, so that the table never shows rows that its selection does not know. */
  private final class Taker implements BrowseController.AnswerTaker {
    @Override
    public Standing standing(boolean samePlace) {
      return tableController.standing(samePlace ? tableView.top() : null);
    }

    @Override
    public BrowseController.Fitted fit(Answer answer, Standing standing) {
      completions.read(answer.rows());
      return new BrowseController.Fitted(answer, standing.in(answer.rows()));
    }

    @Override
    public void take(BrowseController.Fitted fitted, Instant now, Runnable publish) {
      tableController.answer(
          fitted.answer(),
          fitted.standing(),
          () -> {
            look(now);
            tableView.show(fitted.answer().rows(), fitted.standing().top());
            publish.run();
          });
    }
  }
}
