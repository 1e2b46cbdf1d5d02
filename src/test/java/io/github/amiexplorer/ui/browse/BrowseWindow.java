package io.github.amiexplorer.ui.browse;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.cloud.CallerIdentity.Caller;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.inventory.Inventory;
import io.github.amiexplorer.settings.Appearance.Density;
import io.github.amiexplorer.settings.DataFolder;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.support.BrowseFixture;
import io.github.amiexplorer.support.FxTest;
import io.github.amiexplorer.support.QuietDialogs;
import io.github.amiexplorer.ui.command.CommandRegistry;
import io.github.amiexplorer.ui.command.Shortcuts;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.FxBackground;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** The browsing part of the window over a filled catalogue, without a cloud. */
final class BrowseWindow {
  static final Caller ME = new Caller("123456789012", "arn:aws:iam::123456789012:user/me", null);

  final Workspace workspace = new Workspace();
  final FxBackground background = new FxBackground();
  final Words words = new Words(Locale.ENGLISH);
  final Stage stage;

  BrowseWindow(Path folder, Catalog catalog, double width, double height) {
    this(
        folder,
        new OpenConnection("Sandbox", session(), catalog, inventory(), ME),
        Clock.fixed(BrowseFixture.NOW, ZoneOffset.UTC),
        width,
        height);
  }

  BrowseWindow(Path folder, OpenConnection connection, Clock clock, double width, double height) {
    CommandRegistry commands = new CommandRegistry();
    Preferences preferences = Preferences.open(new DataFolder(folder));
    stage =
        FxTest.show(
            () -> {
              BrowseFeature browse =
                  new BrowseFeature(
                      new BrowseFeature.Parts(
                          workspace,
                          background,
                          words,
                          new QuietDialogs(),
                          preferences,
                          commands,
                          new SimpleObjectProperty<>(Density.AUTOMATIC),
                          clock));
              ScrollPane left = new ScrollPane(browse.facets());
              left.setFitToWidth(true);
              left.setMinWidth(208);
              left.setPrefWidth(208);
              BorderPane root = new BorderPane(browse.centre());
              root.setTop(browse.searchField());
              root.setLeft(left);
              return root;
            },
            width,
            height);
    FxTest.run(
        () -> {
          new Shortcuts(commands, () -> true).install(stage.getScene());
          workspace.connectionProperty().set(connection);
        });
    FxTest.await("the answer", () -> workspace.answerProperty().get() != null);
    TableView<?> table = (TableView<?>) stage.getScene().lookup("#images");
    Region around = (Region) table.getParent();
    FxTest.await("all rows", () -> rows() == 0 || table.getHeight() == around.getHeight());
    FxTest.settle();
  }

  private int rows() {
    return Objects.requireNonNull(workspace.answerProperty().get()).rows().size();
  }

  void close() {
    FxTest.close(stage);
    background.shutdown();
  }

  private static CloudSession session() {
    return (CloudSession)
        Proxy.newProxyInstance(
            CloudSession.class.getClassLoader(),
            new Class<?>[] {CloudSession.class},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(method.getName());
            });
  }

  @SuppressWarnings("NullAway") // no test lists anything
  private static Inventory inventory() {
    return null;
  }
}
