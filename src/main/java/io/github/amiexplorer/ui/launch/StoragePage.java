package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.insight.VolumeType;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.wizard.FormPage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The volumes: those of the image, changed within EC2's limits, and further ones. */
final class StoragePage extends FormPage<LaunchModel> {
  private static final int NARROW = 90;

  private final GridPane table = new GridPane();
  private final VBox problems = new VBox(4);

  StoragePage(LaunchModel model, Words words) {
    super(model, words, words.bind("launch.storage"));
    table.getStyleClass().add("choice-table");
    Button add = new Button(null, Icons.of("fth-plus", 14));
    add.textProperty().bind(words.bind("launch.volume.add"));
    add.setOnAction(
        event -> {
          List<VolumeDraft> next = new ArrayList<>(model.volumes.get());
          next.add(VolumeDraft.further(freeDevice()));
          model.volumes.set(List.copyOf(next));
          fill();
        });
    node().getChildren().addAll(table, problems, add, note("launch.storage.text"));
    model.volumes.addListener((property, before, now) -> show());
    words
        .localeProperty()
        .addListener(
            (property, before, now) -> {
              fill();
              show();
            });
    fill();
    show();
  }

  /** EC2 recommends f to p for further volumes. */
  private String freeDevice() {
    for (char letter = 'f'; letter <= 'p'; letter++) {
      String device = "/dev/sd" + letter;
      if (model().volumes.get().stream().noneMatch(each -> each.device().equals(device))) {
        return device;
      }
    }
    return "/dev/sdq";
  }

  private void fill() {
    table.getChildren().clear();
    int column = 0;
    for (String key :
        List.of(
            "launch.v.device",
            "launch.v.size",
            "launch.v.type",
            "launch.v.iops",
            "launch.v.throughput",
            "launch.v.encrypted",
            "launch.v.delete")) {
      Label head = new Label(words().text(key));
      head.getStyleClass().add("strong");
      table.add(head, column++, 0);
    }
    for (int at = 0; at < model().volumes.get().size(); at++) {
      fill(at);
    }
  }

  private void fill(int at) {
    VolumeDraft volume = model().volumes.get().get(at);
    int row = at + 1;
    Label device = new Label(SafeText.of(volume.device(), 30));
    device.getStyleClass().add("mono");
    device.setMinWidth(Label.USE_PREF_SIZE);
    table.add(device, 0, row);
    if (volume.leftOut()) {
      table.add(new Label(words().text("launch.v.left-out")), 1, row, 6, 1);
      table.add(toggle(at, volume), 7, row);
      return;
    }
    table.add(
        number(
            "launch.v.size",
            volume.sizeGib(),
            typed -> {
              if (typed != null) {
                change(at, each -> each.size(typed));
              }
            }),
        1,
        row);
    ComboBox<VolumeType> type = new ComboBox<>();
    type.getItems().setAll(VolumeType.values());
    type.setConverter(new VolumeWords(words()).names());
    type.setValue(volume.type());
    type.setAccessibleText(words().text("launch.v.type") + " " + volume.device());
    type.setOnAction(
        event -> {
          change(at, each -> each.type(type.getValue()));
          fill();
        });
    table.add(type, 2, row);
    TextField iops =
        number("launch.v.iops", volume.iops(), typed -> change(at, each -> each.iops(typed)));
    iops.setDisable(volume.type().iops() == null);
    table.add(iops, 3, row);
    TextField throughput =
        number(
            "launch.v.throughput",
            volume.throughput(),
            typed -> change(at, each -> each.throughput(typed)));
    throughput.setDisable(volume.type().throughput() == null);
    table.add(throughput, 4, row);
    boolean stays =
        volume.fromImage() != null && Boolean.TRUE.equals(volume.fromImage().encrypted());
    CheckBox encrypted = box("launch.v.encrypted", volume.encrypted());
    encrypted.setDisable(stays);
    encrypted.setOnAction(event -> change(at, each -> each.encrypted(encrypted.isSelected())));
    table.add(encrypted, 5, row);
    CheckBox delete = box("launch.v.delete", volume.deleteOnTermination());
    delete.setOnAction(event -> change(at, each -> each.deleteOnTermination(delete.isSelected())));
    table.add(delete, 6, row);
    table.add(toggle(at, volume), 7, row);
  }

  private CheckBox box(String key, boolean on) {
    CheckBox box = new CheckBox();
    box.setAccessibleText(words().text(key));
    box.setSelected(on);
    return box;
  }

  private Button toggle(int at, VolumeDraft volume) {
    boolean root = volume.device().equals(model().image().rootDeviceName());
    Button button = new Button(null, Icons.of(volume.leftOut() ? "fth-rotate-ccw" : "fth-x", 14));
    button.getStyleClass().addAll("flat", "icon-button");
    button.setAccessibleText(
        words().text(volume.leftOut() ? "launch.v.keep" : "launch.v.remove", volume.device()));
    button.setVisible(!root);
    button.setOnAction(
        event -> {
          if (volume.fromImage() == null) {
            List<VolumeDraft> next = new ArrayList<>(model().volumes.get());
            next.remove(at);
            model().volumes.set(List.copyOf(next));
          } else {
            change(at, each -> each.leftOut(!each.leftOut()));
          }
          fill();
        });
    return button;
  }

  private TextField number(
      String key, @Nullable Integer value, Consumer<@Nullable Integer> onTyped) {
    TextField field = new TextField(value == null ? "" : String.valueOf(value));
    field.setPrefWidth(NARROW);
    field.setAccessibleText(words().text(key));
    field
        .textProperty()
        .addListener(
            (property, before, now) ->
                onTyped.accept(
                    now.strip().matches("[0-9]{1,7}") ? Integer.valueOf(now.strip()) : null));
    return field;
  }

  private void change(int at, UnaryOperator<VolumeDraft> how) {
    List<VolumeDraft> next = new ArrayList<>(model().volumes.get());
    next.set(at, how.apply(next.get(at)));
    model().volumes.set(List.copyOf(next));
  }

  private void show() {
    int gib = 0;
    String problem = "";
    problems.getChildren().clear();
    VolumeWords sentences = new VolumeWords(words());
    for (VolumeDraft each : model().volumes.get()) {
      gib += each.leftOut() ? 0 : each.sizeGib();
      if (each.problem().isPresent()) {
        String sentence = sentences.problem(each, each.problem().get());
        Label label = new Label(sentence, Icons.of("fth-alert-circle", 14, "danger"));
        label.setWrapText(true);
        label.getStyleClass().add("wizard-reason");
        problems.getChildren().add(label);
        problem = sentence;
      }
    }
    boolean same = model().volumes.get().stream().allMatch(each -> each.specification() == null);
    say(words().text(same ? "launch.storage.same" : "launch.storage.other", gib), problem);
  }
}
