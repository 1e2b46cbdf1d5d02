package io.github.amiexplorer.ui.browse.action;

import io.github.amiexplorer.model.AmiArn;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.ui.browse.table.RowSelectionModel;
import io.github.amiexplorer.ui.command.Command;
import io.github.amiexplorer.ui.command.CommandRegistry;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.ImageRequest;
import io.github.amiexplorer.ui.workspace.ImageRequest.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The commands for picked images: bar, context menu and palette show the same ones. */
public final class ImageCommands {
  /** More images than that do not fit a clipboard that anybody wants. */
  private static final int MOST_COPIED = 10_000;

  private final Words words;
  private final RowSelectionModel selection;
  private final CommandRegistry registry;
  private final BooleanBinding some;
  private final Command copyId;
  private final List<Command> copies = new ArrayList<>();
  private final List<Command> exports = new ArrayList<>();
  private final List<Command> narrow = new ArrayList<>();
  private final Command favourite;
  private final Command copy;
  private final Command share;
  private final Command launch;

  /**
   * Makes and registers the commands.
   *
   * @param narrowTo adds a term to the filter
   * @param requests takes up what is wanted of images
   */
  public ImageCommands(
      CommandRegistry registry,
      RowSelectionModel selection,
      Favourites favourites,
      ExportController export,
      Clipping clipboard,
      Consumer<String> narrowTo,
      Consumer<ImageRequest> requests,
      Words words) {
    this.registry = registry;
    this.selection = selection;
    this.words = words;
    some =
        Bindings.createBooleanBinding(
            () -> !selection.picks().isEmpty(), selection.picksProperty());
    BooleanBinding one =
        Bindings.createBooleanBinding(
            () -> selection.picks().count() == 1, selection.picksProperty());
    copy =
        registry.register(
            new Command(
                "browse.copy-images",
                words.bind("browse.command.copy-images"),
                "fth-copy",
                List.of(plain(KeyCode.C)),
                some,
                words.bind("browse.command.nothing-picked"),
                () -> requests.accept(new ImageRequest(Kind.COPY, keys()))));
    share =
        registry.register(
            new Command(
                "browse.share-images",
                words.bind("browse.command.share-images"),
                "fth-share-2",
                List.of(plain(KeyCode.S)),
                some,
                words.bind("browse.command.nothing-picked"),
                () -> requests.accept(new ImageRequest(Kind.SHARE, keys()))));
    launch =
        registry.register(
            new Command(
                "browse.launch-image",
                words.bind("browse.command.launch-image"),
                "fth-play",
                List.of(plain(KeyCode.L)),
                one,
                words.bind("browse.command.one-picked"),
                () -> requests.accept(new ImageRequest(Kind.LAUNCH, keys()))));
    copyId =
        add(
            "browse.copy-id",
            words.bind("browse.command.copy-id"),
            "fth-copy",
            () -> clipboard.put(lines(Image::id)));
    copies.add(copyId);
    copies.add(
        add(
            "browse.copy-name",
            words.bind("browse.command.copy-name"),
            "fth-type",
            () -> clipboard.put(lines(Image::nameOrId))));
    copies.add(
        add(
            "browse.copy-arn",
            words.bind("browse.command.copy-arn"),
            "fth-link",
            () -> clipboard.put(lines(image -> AmiArn.of(image.key())))));
    copies.add(
        add(
            "browse.copy-row",
            words.bind("browse.command.copy-row"),
            "fth-list",
            () -> clipboard.put(export.rowsAsText())));
    copies.add(
        add(
            "browse.copy-cli",
            words.bind("browse.command.copy-cli"),
            "fth-terminal",
            () -> clipboard.put(io.github.amiexplorer.export.CliCommand.describe(picked()))));
    exports.add(
        add(
            "browse.export-csv",
            words.bind("browse.command.export-csv"),
            "fth-download",
            () -> export.exportPicked(ExportFormat.CSV)));
    exports.add(
        add(
            "browse.export-json",
            words.bind("browse.command.export-json"),
            "fth-download",
            () -> export.exportPicked(ExportFormat.JSON)));
    exports.add(
        add(
            "browse.export-markdown",
            words.bind("browse.command.export-markdown"),
            "fth-download",
            () -> export.exportPicked(ExportFormat.MARKDOWN)));
    favourite =
        registry.register(
            new Command(
                "browse.favourite",
                words.bind("browse.command.favourite"),
                "fth-star",
                List.of(plain(KeyCode.F)),
                some,
                words.bind("browse.command.nothing-picked"),
                () -> favourites.toggle(picked())));
    narrow.add(
        add(
            "browse.only-owner",
            words.bind("browse.command.only-owner"),
            "fth-user",
            () -> narrowFrom(image -> "owner:" + image.ownerIdOrEmpty(), narrowTo)));
    narrow.add(
        add(
            "browse.only-region",
            words.bind("browse.command.only-region"),
            "fth-map-pin",
            () -> narrowFrom(image -> "region:" + image.region().id(), narrowTo)));
    narrow.add(
        add(
            "browse.only-family",
            words.bind("browse.command.only-family"),
            "fth-layers",
            () -> narrowFrom(image -> "name=" + quoted(FamilyPattern.of(image)), narrowTo)));
  }

  /** Puts the ids of the picked images on the clipboard. */
  public Command copyId() {
    return copyId;
  }

  /** Everything that copies. */
  public List<Command> copies() {
    return copies;
  }

  /** Everything that exports the picked rows. */
  public List<Command> exports() {
    return exports;
  }

  /** Everything that shows fewer images. */
  public List<Command> narrow() {
    return narrow;
  }

  /** Marks the picked images. */
  public Command favourite() {
    return favourite;
  }

  /** Copies the picked images to other Regions. */
  public Command copy() {
    return copy;
  }

  /** Shares the picked images. */
  public Command share() {
    return share;
  }

  /** Launches instances of the picked image. */
  public Command launch() {
    return launch;
  }

  private List<ImageKey> keys() {
    return picked().stream().map(Image::key).toList();
  }

  private static KeyCombination plain(KeyCode letter) {
    return new KeyCodeCombination(
        letter,
        KeyCombination.ModifierValue.UP,
        KeyCombination.ModifierValue.UP,
        KeyCombination.ModifierValue.UP,
        KeyCombination.ModifierValue.UP,
        KeyCombination.ModifierValue.UP);
  }

  private Command add(String id, ObservableStringValue label, String icon, Runnable action) {
    return registry.register(
        new Command(
            id, label, icon, List.of(), some, words.bind("browse.command.nothing-picked"), action));
  }

  private List<Image> picked() {
    List<Image> images = new ArrayList<>();
    var picks = selection.picks();
    for (int i = picks.next(0); i >= 0 && images.size() < MOST_COPIED; i = picks.next(i + 1)) {
      images.add(picks.rows().get(i));
    }
    return images;
  }

  private String lines(Function<Image, String> line) {
    return picked().stream().map(line).collect(Collectors.joining("\n"));
  }

  /** From the image with the cursor, which was clicked last. */
  private void narrowFrom(Function<Image, String> term, Consumer<String> narrowTo) {
    Image image = selection.current();
    List<Image> picked = picked();
    if (image == null && !picked.isEmpty()) {
      image = picked.getFirst();
    }
    if (image != null) {
      narrowTo.accept(term.apply(image));
    }
  }

  private static String quoted(String value) {
    return value.chars().anyMatch(c -> c == ' ' || c == '"')
        ? '"' + value.replace("\"", "\\\"") + '"'
        : value;
  }
}
