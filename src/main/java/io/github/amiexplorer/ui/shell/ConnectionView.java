package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.cloud.CallerIdentity.Caller;
import io.github.amiexplorer.cloud.CloudConnector.Profile;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.ui.control.DropDown;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The connection chip, and under it the lock and the other connections. */
final class ConnectionView extends Button {
  private static final PseudoClass SANDBOX = PseudoClass.getPseudoClass("sandbox");
  private static final PseudoClass UNLOCKED = PseudoClass.getPseudoClass("unlocked");

  private final Workspace workspace;
  private final ConnectionModel model;
  private final Words words;
  private final Consumer<ConnectionChoice> connect;
  private final VBox others = new VBox();
  private final DropDown dropDown;

  ConnectionView(
      Workspace workspace,
      ConnectionModel model,
      Words words,
      Consumer<ConnectionChoice> connect,
      Runnable onOpen) {
    this.workspace = workspace;
    this.model = model;
    this.words = words;
    this.connect = connect;
    this.dropDown = new DropDown(this::content);
    getStyleClass().add("connection");
    setId("connection");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(chip());
    accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.text("shell.connection.spoken", name(), lockText()), inputs()));
    setMinWidth(USE_PREF_SIZE);
    setOnAction(
        event -> {
          onOpen.run();
          listOthers();
          dropDown.toggle(this);
        });
    model.profilesProperty().addListener((property, before, now) -> listOpen());
    workspace.connectionProperty().addListener((property, before, now) -> listOpen());
    words.localeProperty().addListener((property, before, now) -> listOpen());
  }

  private void listOpen() {
    if (dropDown.isOpen()) {
      listOthers();
    }
  }

  private HBox chip() {
    Label name = bound(this::name, "strong");
    Label account = bound(() -> account().isEmpty() ? "" : "· " + account(), "account");
    hideEmpty(account);
    Region line = new Region();
    line.getStyleClass().add("divider");
    Label lock = bound(this::lockText, "lock");
    workspace.changesAllowedUntilProperty().addListener((property, before, now) -> showLock(lock));
    model.sandboxProperty().addListener((property, before, now) -> showLock(lock));
    showLock(lock);
    HBox chip = new HBox(6, dot(), name, account, line, lock, Icons.of("fth-chevron-down", 14));
    chip.getStyleClass().add("row");
    return chip;
  }

  private void showLock(Label lock) {
    boolean open = model.changesAllowed();
    lock.setGraphic(Icons.of(open ? "fth-unlock" : "fth-lock", 13));
    lock.pseudoClassStateChanged(UNLOCKED, open && !model.sandboxProperty().get());
  }

  private Region dot() {
    Region dot = new Region();
    dot.getStyleClass().add("dot");
    model
        .sandboxProperty()
        .addListener((property, before, now) -> dot.pseudoClassStateChanged(SANDBOX, now));
    dot.pseudoClassStateChanged(SANDBOX, model.sandboxProperty().get());
    return dot;
  }

  private Node content() {
    Label name = bound(this::name, "strong");
    Label account = bound(this::account, "meta", "mono");
    HBox head = new HBox(8, dot(), name, account);
    head.getStyleClass().add("row");
    ToggleGroup group = new ToggleGroup();
    RadioButton readOnly = radio(group, words.bind("shell.lock.read-only"));
    RadioButton allow =
        radio(
            group,
            Bindings.createStringBinding(
                () ->
                    model.sandboxProperty().get()
                        ? words.text("shell.lock.allow")
                        : words.text("shell.lock.allow-hour"),
                model.sandboxProperty(),
                words.localeProperty()));
    readOnly.setOnAction(event -> model.makeReadOnly());
    allow.setOnAction(event -> model.allowChanges());
    workspace
        .changesAllowedUntilProperty()
        .addListener((property, before, now) -> (now == null ? readOnly : allow).setSelected(true));
    (model.changesAllowed() ? allow : readOnly).setSelected(true);
    Label allowText = note(words.bind("shell.lock.allow.text"));
    Label readOnlyText = note(words.bind("shell.lock.read-only.text"));
    ScrollPane scroll = new ScrollPane(others);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(280);
    VBox box = new VBox(6, head, readOnly, readOnlyText, allow, allowText, new Separator(), scroll);
    box.getStyleClass().addAll("drop-down", "connections");
    return box;
  }

  private void listOthers() {
    others.getChildren().clear();
    if (!model.sandboxProperty().get()) {
      others
          .getChildren()
          .add(
              other(
                  words.text("shell.connection.sandbox"),
                  "",
                  words.text("shell.connection.sandbox.how"),
                  new ConnectionChoice(Kind.SANDBOX, null, null)));
    }
    for (Profile profile : model.profilesProperty().get()) {
      others
          .getChildren()
          .add(
              other(
                  SafeText.of(profile.name(), 60),
                  profile.accountId() == null ? "" : SafeText.of(profile.accountId()),
                  how(profile.how()),
                  new ConnectionChoice(Kind.ACCOUNT, profile.name(), null)));
    }
    if (model.profilesProperty().get().isEmpty()) {
      others.getChildren().add(note(words.bind("shell.connection.none")));
    }
  }

  private Button other(String name, String account, String how, ConnectionChoice choice) {
    Label accountLabel = new Label(account);
    accountLabel.getStyleClass().addAll("meta", "mono");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label howLabel = new Label(how);
    howLabel.getStyleClass().add("meta");
    HBox row = new HBox(8, new Label(name), accountLabel, gap, howLabel);
    row.getStyleClass().add("row");
    Button line = new Button();
    line.getStyleClass().setAll("menu-line");
    line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    line.setGraphic(row);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setAccessibleText(words.text("shell.connection.open", name));
    row.prefWidthProperty().bind(line.widthProperty().subtract(20));
    line.setOnAction(
        event -> {
          dropDown.close();
          connect.accept(choice);
        });
    return line;
  }

  private String how(String how) {
    return switch (how) {
      case "sso" -> words.text("shell.profile.sso");
      case "assume-role" -> words.text("shell.profile.role");
      case "process" -> words.text("shell.profile.process");
      case "keys" -> words.text("shell.profile.keys");
      default -> words.text("shell.profile.unknown");
    };
  }

  private String name() {
    OpenConnection open = workspace.connectionProperty().get();
    if (open == null) {
      return words.text("shell.connection.connecting");
    }
    return model.sandboxProperty().get()
        ? words.text("shell.connection.sandbox")
        : SafeText.of(open.label(), 40);
  }

  private String account() {
    OpenConnection open = workspace.connectionProperty().get();
    Caller caller = open == null ? null : open.caller();
    return caller == null ? "" : SafeText.of(caller.accountId());
  }

  private String lockText() {
    long minutes = model.minutesLeft();
    if (minutes == 0) {
      return words.text("shell.lock.read-only");
    }
    return minutes < 0
        ? words.text("shell.lock.allowed")
        : words.text("shell.lock.allowed-minutes", minutes);
  }

  private Observable[] inputs() {
    return new Observable[] {
      workspace.connectionProperty(),
      workspace.changesAllowedUntilProperty(),
      model.sandboxProperty(),
      words.localeProperty()
    };
  }

  private Label bound(java.util.concurrent.Callable<String> text, String... styles) {
    Label label = new Label();
    label.getStyleClass().addAll(styles);
    label.textProperty().bind(Bindings.createStringBinding(text, inputs()));
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static void hideEmpty(Label label) {
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }

  private static Label note(ObservableValue<String> text) {
    Label label = new Label();
    label.getStyleClass().addAll("meta", "note");
    label.setWrapText(true);
    label.textProperty().bind(text);
    return label;
  }

  private static RadioButton radio(ToggleGroup group, ObservableValue<String> text) {
    RadioButton radio = new RadioButton();
    radio.textProperty().bind(text);
    radio.setToggleGroup(group);
    radio.getStyleClass().add("strong");
    return radio;
  }
}
