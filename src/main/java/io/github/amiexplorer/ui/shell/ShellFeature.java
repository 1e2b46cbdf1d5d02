package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.settings.Appearance.Density;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.settings.WindowBounds;
import io.github.amiexplorer.ui.activity.ActivityModel;
import io.github.amiexplorer.ui.activity.ActivityView;
import io.github.amiexplorer.ui.activity.OperationsFeature;
import io.github.amiexplorer.ui.command.CommandRegistry;
import io.github.amiexplorer.ui.command.PaletteModel;
import io.github.amiexplorer.ui.control.Body;
import io.github.amiexplorer.ui.control.DropDown;
import io.github.amiexplorer.ui.control.Toasts;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.dialog.FailurePresenter;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.theme.Theme;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;

/** Puts the window together: models, controller, views, commands. */
public final class ShellFeature {
  private final ShellController controller;
  private final ProfileFinder profiles;
  private final ShellView view;
  private final Toasts toasts;

  /** Everything around the features. */
  public record Parts(
      Workspace workspace,
      Background background,
      Words words,
      Theme theme,
      Dialogs dialogs,
      Preferences preferences,
      CommandRegistry commands,
      ConnectionOpener opener,
      ObjectProperty<Density> density,
      Body body,
      OperationsFeature operations,
      String dataFolder) {}

  /** Builds it around what the features put into {@code slots}. */
  public ShellFeature(Parts parts, ShellSlots slots) {
    Workspace workspace = parts.workspace();
    Words words = parts.words();
    Formats formats = new Formats(words);
    FailurePresenter failures = new FailurePresenter(words);
    InstantSource clock = InstantSource.system();
    ShellModels models =
        new ShellModels(
            new ConnectionModel(workspace, clock),
            new ScopeListModel(workspace),
            new RegionPickerModel(workspace),
            new FreshnessModel(workspace),
            new StatusModel(workspace));
    toasts = new Toasts(words.bind("shell.toast.close"));
    Refusals refusals = new Refusals(parts.dialogs(), words);
    controller =
        new ShellController(
            workspace,
            parts.background(),
            parts.opener(),
            parts.preferences(),
            parts.dialogs(),
            words,
            models,
            toasts::show,
            refusals);
    profiles =
        new ProfileFinder(
            workspace,
            parts.background(),
            parts.opener(),
            models.connection(),
            words,
            toasts::show);
    ImageLookUp images =
        new ImageLookUp(
            workspace, parts.background(), parts.opener(), words, toasts::show, refusals);
    PaletteView palette =
        new PaletteView(new PaletteModel(parts.commands()), words, images::lookUp);
    ConnectionView connection =
        new ConnectionView(
            workspace,
            models.connection(),
            words,
            choice -> controller.connect(choice, null),
            profiles::find);
    ActivityModel activities = new ActivityModel(workspace);
    DropDown activity =
        new DropDown(
                () ->
                    new ActivityView(
                        activities,
                        words,
                        failures,
                        controller::cancel,
                        controller::retryFailed,
                        trouble -> {
                          if (trouble.failure() != null) {
                            parts.dialogs().tell(failures.message(trouble.failure()));
                          }
                        },
                        parts.operations()::open))
            .fromRight();
    DropDown settings =
        new DropDown(
                () ->
                    new SettingsView(
                        words,
                        parts.theme(),
                        parts.preferences(),
                        parts.density(),
                        parts.dataFolder(),
                        controller::clearSavedLists))
            .fromRight();
    HelpView help = new HelpView(parts.commands(), words);
    WindowBounds bounds = parts.preferences().window();
    BodyView body =
        new BodyView(
            workspace,
            new ScopeListView(models.scopes(), words, formats),
            slots,
            bounds.side(),
            bounds.detail());
    StatusView status =
        new StatusView(models.status(), words, formats, failures, clock, controller::retryFailed);
    List<Node> panes = new ArrayList<>(List.of(body.panes()));
    panes.add(status);
    AtomicReference<TopBarView> made = new AtomicReference<>();
    ShellGestures gestures =
        new ShellGestures(
            parts.theme(),
            palette,
            activity,
            settings,
            help,
            new DropDown(help).fromRight(),
            connection,
            panes,
            made::get);
    ShellCommands commands =
        new ShellCommands(parts.commands(), words, workspace, controller, gestures);
    RefreshView refresh =
        new RefreshView(
            workspace,
            models.freshness(),
            words,
            formats,
            clock,
            controller.ticksProperty(),
            commands.refresh(),
            commands.refreshAll());
    TopBarView top =
        new TopBarView(
            connection,
            slots.search(),
            new RegionPickerView(workspace, models.regions(), words, formats, failures, clock),
            refresh,
            commands,
            workspace,
            models.freshness(),
            parts.operations().model(),
            parts.theme(),
            words);
    made.set(top);
    view = new ShellView(top, body, parts.body(), status, palette, toasts);
  }

  /** Opens connections. */
  public ShellController controller() {
    return controller;
  }

  /** Tells of accounts that could be opened. */
  public ProfileFinder profiles() {
    return profiles;
  }

  /** The root of the main window. */
  public ShellView view() {
    return view;
  }

  /** Short messages over the window. */
  public Toasts toasts() {
    return toasts;
  }

  /** Widths of the panes, added to where the window is. */
  public WindowBounds withPanes(WindowBounds bounds) {
    return new WindowBounds(
        bounds.x(),
        bounds.y(),
        bounds.width(),
        bounds.height(),
        bounds.maximized(),
        view.body().sideWidth(),
        view.body().detailWidth());
  }
}
