package io.github.amiexplorer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Popover;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Accordion;
import javafx.scene.control.Alert;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Pagination;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputDialog;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToolBar;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Controls whose looks the build leaves out of AtlantaFX's sheets (UsedRules in src/build) are in
 * no window. Who needs one takes it out of both lists.
 */
@AnalyzeClasses(packages = LayersTest.APP, importOptions = DoNotIncludeTests.class)
class LeftOutLooksTest {
  private static final Set<String> CONTROLS =
      Stream.of(
              Accordion.class,
              Alert.class,
              ChoiceBox.class,
              ChoiceDialog.class,
              ColorPicker.class,
              DatePicker.class,
              MenuBar.class,
              Pagination.class,
              Slider.class,
              SplitMenuButton.class,
              TabPane.class,
              TextInputDialog.class,
              TitledPane.class,
              ToolBar.class,
              TreeTableView.class,
              TreeView.class)
          .map(Class::getName)
          .collect(Collectors.toSet());

  private static final List<String> PACKAGES =
      List.of("javafx.scene.chart", "javafx.scene.web", "atlantafx.base.layout");

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^{}]*}");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*)\"");

  @ArchTest
  static final ArchRule noWindow_hasAControlWithoutLooks =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe("have no looks here", LeftOutLooksTest::isLeftOut))
          .because("it would be bare: take it out of UsedRules and of this list first");

  private static boolean isLeftOut(JavaClass type) {
    boolean ofAtlanta =
        type.getPackageName().startsWith("atlantafx.base.controls")
            && !type.getName().startsWith(Popover.class.getName());
    return ofAtlanta
        || CONTROLS.contains(type.getName())
        || PACKAGES.contains(type.getPackageName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"primer-light.css", "primer-dark.css"})
  void everyRuleLeftOut_hasAStyleClassThatIsNotOurs(String sheet) throws IOException {
    Set<String> left = selectors(Popover.class, "/atlantafx/base/theme/" + sheet);
    Set<String> kept = selectors(LayersTest.class, "/io/github/amiexplorer/theme/" + sheet);
    assertTrue(left.containsAll(kept), "Made of another release of AtlantaFX");
    left.removeAll(kept);
    Set<String> known = words(kept);
    known.addAll(ours());
    assertTrue(left.size() > kept.size() / 4, () -> left.size() + " left out");
    assertEquals(
        List.of(), left.stream().filter(each -> known.containsAll(words(List.of(each)))).toList());
  }

  @Test
  void ruleOfATableOrMenu_isKept() throws IOException {
    Set<String> kept = selectors(LayersTest.class, "/io/github/amiexplorer/theme/primer-light.css");
    for (String control :
        List.of(
            "table-view", "menu-item", "combo-box", "spinner", "tooltip", "button", "text-field")) {
      assertTrue(kept.stream().anyMatch(each -> each.startsWith("." + control)), control);
    }
  }

  /** All that may be a style class of ours: in the sheets, and each short text in the sources. */
  private static Set<String> ours() {
    Set<String> ours = words(Sources.texts(Sources.RESOURCES.resolve("theme"), ".css").values());
    Sources.texts(Path.of("src/main/java"), ".java")
        .values()
        .forEach(text -> LITERAL.matcher(text).results().forEach(each -> ours.add(each.group(1))));
    return ours;
  }

  private static Set<String> words(Collection<String> texts) {
    return texts.stream()
        .flatMap(each -> STYLE_CLASS.matcher(each).results())
        .map(each -> each.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> selectors(Class<?> beside, String sheet) throws IOException {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(sheet), sheet)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return RULE.matcher(COMMENT.matcher(text).replaceAll(""))
          .results()
          .flatMap(each -> Arrays.stream(each.group(1).strip().split("\\s*,\\s*")))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }
}
