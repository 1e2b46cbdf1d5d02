package io.github.amiexplorer.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;

/** The drawing of the layers: who may see whom, and why. */
@AnalyzeClasses(packages = LayersTest.APP, importOptions = DoNotIncludeTests.class)
class LayersTest {
  static final String APP = "io.github.amiexplorer";

  private static final Set<String> STARTERS =
      Set.of(
          "java.lang.Thread$Builder",
          "java.util.Timer",
          "java.util.concurrent.Executors",
          "java.util.concurrent.ForkJoinPool",
          "java.util.concurrent.ExecutorService",
          "java.util.concurrent.ScheduledExecutorService",
          "javafx.concurrent.Task",
          "javafx.concurrent.Service");

  @ArchTest
  static final ArchRule model_isPure =
      onlySees("model", "..model..")
          .because("what an image is must be true without a cloud, a disk or a window");

  @ArchTest
  static final ArchRule ports_seeTheModelOnly =
      onlySees("cloud", "..cloud", "..model..")
          .because("whoever asks a cloud must not learn which SDK answers");

  @ArchTest
  static final ArchRule adapter_seesItsPortsOnly =
      sees("cloud.aws..", "..cloud..", "..model..")
          .because("the SDK's types and failures stop at this border");

  @ArchTest
  static final ArchRule catalog_seesTheModelOnly =
      sees("catalog..", "..catalog..", "..model..")
          .because("searching is the same whatever filled the catalogue");

  @ArchTest
  static final ArchRule inventory_joinsCloudAndCatalog =
      sees("inventory..", "..inventory..", "..cloud", "..catalog..", "..model..")
          .because("filling the catalogue needs no window and no SDK");

  @ArchTest
  static final ArchRule insight_isPure =
      sees("insight..", "..insight..", "..model..")
          .because("a judgement must be repeatable from values alone");

  @ArchTest
  static final ArchRule export_isPure =
      sees("export..", "..export..", "..model..")
          .because("what another program reads does not depend on the screen");

  @ArchTest
  static final ArchRule operation_actsThroughPorts =
      sees("operation..", "..operation..", "..cloud", "..model..")
          .because("what changes an account is decided and journalled without a window or an SDK");

  @ArchTest
  static final ArchRule settings_seePortsAndModel =
      sees("settings..", "..settings..", "..cloud", "..model..", "..catalog..")
          .because("what is remembered is made of our values, never of widgets");

  @ArchTest
  static final ArchRule sandbox_knowsNothingOfTheApp =
      sees("sandbox..", "..sandbox..")
          .because("an endpoint that shared code with its client would agree with its mistakes");

  @ArchTest
  static final ArchRule ui_seesNoAdapterAndNoSandbox =
      noClasses()
          .that(resideInAPackage(APP + ".ui.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage(APP, "..cloud.aws..", "..sandbox.."))
          .because("the window is put together by Assembly and works on any cloud");

  @ArchTest
  static final ArchRule onlyTheRootSeesTheSandbox =
      noClasses()
          .that(ours().and(outside(APP, "..sandbox..")))
          .should()
          .dependOnClassesThat(resideInAPackage("..sandbox.."))
          .because("the app talks to the sandbox as to AWS: over HTTP");

  @ArchTest
  static final ArchRule nothingSeesTheShell =
      noClasses()
          .that(ours().and(outside(APP, "..ui.shell..")))
          .should()
          .dependOnClassesThat(resideInAPackage("..ui.shell.."))
          .because("the shell places features; a feature that knew it could not be moved");

  @ArchTest static final ArchRule browse_isAlone = feature("browse");
  @ArchTest static final ArchRule detail_isAlone = feature("detail");
  @ArchTest static final ArchRule activity_isAlone = feature("activity");
  @ArchTest static final ArchRule copy_isAlone = feature("copy");
  @ArchTest static final ArchRule share_isAlone = feature("share");
  @ArchTest static final ArchRule tour_isAlone = feature("tour");

  @ArchTest
  static final ArchRule packages_haveNoCycles =
      slices()
          .matching(APP + ".(**)")
          .should()
          .beFreeOfCycles()
          .because("two packages that need each other are one package");

  @ArchTest
  static final ArchRule awsSdk_isInOnePlace =
      only("..cloud.aws..", "software.amazon..")
          .because("another SDK, or its next major version, must cost one package");

  @ArchTest
  static final ArchRule jackson_isWhereFilesAre =
      noClasses()
          .that(
              outside(
                  "..settings..",
                  "..sandbox..",
                  "..export..",
                  "..operation.journal..",
                  "..ui.tour.."))
          .should()
          .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.."))
          .because("formats on disk and on the wire are decided where they are written");

  @ArchTest
  static final ArchRule commandLine_isReadAtTheDoor =
      only(APP, "org.apache.commons.cli..").because("only the command line reads the command line");

  @ArchTest
  static final ArchRule javafx_isInTheWindow =
      noClasses()
          .that(outside(APP, "..ui.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx.."))
          .because("everything below the window runs and is tested without one");

  @ArchTest
  static final ArchRule threads_areStartedInOnePlace =
      noClasses()
          .that(resideInAPackage("..ui..").and(outside("..ui.task..")))
          .should()
          .dependOnClassesThat(named(ui -> STARTERS.contains(ui.getFullName()), "start threads"))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javafx.application.Platform")
          .orShould()
          .callMethod(Thread.class, "start")
          .orShould()
          .callMethod(Thread.class, "startVirtualThread", Runnable.class)
          .because("there is one door off the FX thread and back");

  @ArchTest
  static final ArchRule dialogs_areOpenedInOnePlace =
      noClasses()
          .that(outside("..ui.dialog.."))
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "javafx\\.scene\\.control\\.(Alert|Dialog|ChoiceDialog|TextInputDialog).*"
                  + "|javafx\\.stage\\.(FileChooser|DirectoryChooser).*")
          .orShould()
          .callMethod(javafx.stage.Stage.class, "showAndWait")
          .because("deciding to ask and asking are two classes");

  @ArchTest
  static final ArchRule looks_areInTheStyleSheets =
      noClasses()
          .should()
          .callMethodWhere(target(name("setStyle")))
          .because("a style in code has one theme");

  @ArchTest
  static final ArchRule terminal_isTheLaunchers =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(APP + ".Launcher")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("everybody else has a log, and a caller that may print");

  @ArchTest
  static final ArchRule statics_neverChange =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beFinal()
          .because("state nobody passes on cannot be tested twice");

  @ArchTest
  static final ArchRule models_areWithoutAScene =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Model")
          .and(resideInAPackage("..ui.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("javafx.scene..", "javafx.stage.."))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(".*[a-z](Controller|View|Session)")
          .allowEmptyShould(true)
          .because("the state of a screen is tested without the screen");

  @ArchTest
  static final ArchRule controllers_areWithoutAScene =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Controller")
          .and(resideInAPackage("..ui.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("javafx.scene..", "javafx.stage.."))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(".*[a-z]View")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files")
          .allowEmptyShould(true)
          .because("what a gesture means is tested without making it");

  @ArchTest
  static final ArchRule views_doNoWork =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("View")
          .and(resideInAPackage("..ui.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("..ui.task..", "..inventory.."))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files")
          .allowEmptyShould(true)
          .because("a view binds and forwards");

  @ArchTest
  static final ArchRule names_saySomething =
      noClasses()
          .should()
          .haveNameMatching(".*\\.(\\w*(Impl|Manager|Helper|Utils?)|Abstract\\w*|I[A-Z][a-z]\\w*)")
          .because("a class without a home reveals a missing concept");

  private static ArchRule feature(String name) {
    return noClasses()
        .that(resideInAPackage("..ui..").and(outside("..ui." + name + "..", "..ui.shell..")))
        .should()
        .dependOnClassesThat(resideInAPackage("..ui." + name + ".."))
        .allowEmptyShould(true)
        .because("features meet in the workspace, never one another");
  }

  /** Classes of exactly this package. */
  private static ArchRule onlySees(String from, String... to) {
    return ruleFrom(resideInAPackage(APP + "." + from), to);
  }

  /** Classes of this package and below, by pattern. */
  private static ArchRule sees(String from, String... to) {
    return ruleFrom(resideInAPackage(APP + "." + from), to);
  }

  private static ArchRule ruleFrom(DescribedPredicate<JavaClass> from, String... to) {
    return classes()
        .that(from)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(to).or(DescribedPredicate.not(ours())))
        .allowEmptyShould(true);
  }

  private static ArchRule only(String place, String library) {
    return noClasses().that(outside(place)).should().dependOnClassesThat(resideInAPackage(library));
  }

  private static DescribedPredicate<JavaClass> ours() {
    return resideInAPackage(APP + "..");
  }

  private static DescribedPredicate<JavaClass> outside(String... packages) {
    return DescribedPredicate.not(resideInAnyPackage(packages));
  }

  private static DescribedPredicate<JavaClass> named(
      Predicate<JavaClass> test, String description) {
    return DescribedPredicate.describe(description, test);
  }
}
