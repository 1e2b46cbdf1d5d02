import atlantafx.base.theme.PrimerLight;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;

/**
 * Puts the used rules of AtlantaFX's sheets into a folder, and beside each sheet there what JavaFX
 * reads in its place where it is there: the same in binary, which need not be parsed while the
 * window waits for it.
 *
 * <pre>
 * java BinarySheets.java FOLDER
 * </pre>
 */
public final class BinarySheets {
  private static final String TEXT = ".css";
  private static final String BINARY = ".bss";
  private static final List<String> FROM_ATLANTAFX = List.of("primer-light.css", "primer-dark.css");

  private BinarySheets() {}

  /** Converts all; those of sheets that are no more go. Status 1 where one has an error. */
  public static void main(String[] arguments) throws IOException {
    List<CssParser.ParseError> errors = CssParser.errorsProperty();
    Path folder = Path.of(arguments[0]);
    for (Path old : ending(folder, BINARY)) {
      Files.delete(old);
    }
    for (String name : FROM_ATLANTAFX) {
      Files.writeString(folder.resolve(name), UsedRules.of(fromAtlantaFx(name)));
    }
    for (Path sheet : ending(folder, TEXT)) {
      String name = sheet.getFileName().toString();
      File binary =
          folder.resolve(name.substring(0, name.length() - TEXT.length()) + BINARY).toFile();
      Stylesheet.convertToBinary(sheet.toFile(), binary);
    }
    if (!errors.isEmpty()) {
      errors.forEach(each -> System.err.println(each.getMessage()));
      System.exit(1);
    }
  }

  private static String fromAtlantaFx(String name) throws IOException {
    try (InputStream sheet = PrimerLight.class.getResourceAsStream(name)) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Path> ending(Path folder, String suffix) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      // Sorted: the bytes of a sheet depend on those that were read before it.
      return all.filter(each -> each.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
