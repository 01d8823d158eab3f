package chat.roda;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Binding;
import javafx.beans.property.IntegerProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shape of the house, as design says it; each rule with its reason. */
class ArchitectureTest {
  private static final int MAX_LINES = 350;

  private static JavaClasses roda;

  @BeforeAll
  static void read() {
    roda =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("chat.roda");
    assertThat(roda).hasSizeGreaterThan(50);
  }

  @Test
  void layersPointDownOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("chat.roda..")
        .layer("texts")
        .definedBy("chat.roda.texts..")
        .layer("irc")
        .definedBy("chat.roda.irc..")
        .layer("net")
        .definedBy("chat.roda.net..")
        .layer("history")
        .definedBy("chat.roda.history..")
        .layer("host")
        .definedBy("chat.roda.host..")
        .layer("client")
        .definedBy("chat.roda.client..")
        .layer("settings")
        .definedBy("chat.roda.settings..")
        .layer("desktop")
        .definedBy("chat.roda.desktop..")
        .layer("ui")
        .definedBy("chat.roda.ui..")
        .layer("app")
        .definedBy("chat.roda.app..")
        .whereLayer("texts")
        .mayNotAccessAnyLayer()
        .whereLayer("irc")
        .mayNotAccessAnyLayer()
        .whereLayer("net")
        .mayOnlyAccessLayers("irc")
        .whereLayer("history")
        .mayOnlyAccessLayers("irc")
        .whereLayer("host")
        .mayOnlyAccessLayers("irc", "net", "history", "texts")
        .whereLayer("client")
        .mayOnlyAccessLayers("irc", "net", "history")
        .whereLayer("settings")
        .mayOnlyAccessLayers("irc", "client", "texts")
        .whereLayer("desktop")
        .mayNotAccessAnyLayer()
        .whereLayer("ui")
        .mayOnlyAccessLayers("irc", "history", "client", "settings", "texts", "desktop")
        .whereLayer("app")
        .mayNotBeAccessedByAnyLayer()
        .because("what is below can then be understood, tested and changed without what is above")
        .check(roda);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("chat.roda.(**)")
        .should()
        .beFreeOfCycles()
        .because("packages that need each other are one package that nobody can take apart")
        .check(roda);
  }

  @Test
  void javaFxIsForTheWindowOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages("chat.roda.ui..", "chat.roda.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
        .because("a room is hosted, and a client tested, on machines without a screen")
        .check(roda);
  }

  @Test
  void theWindowChangesSettingsInOnePlace() {
    noClasses()
        .that()
        .resideInAPackage("chat.roda.ui..")
        .and()
        .haveSimpleNameNotContaining("SettingsModel")
        .and()
        .doNotHaveSimpleName("MainWindow")
        .should()
        .dependOnClassesThat()
        .haveSimpleName("SettingsStore")
        .because("a change that goes past the SettingsModel is not seen at once")
        .check(roda);
  }

  @Test
  void noBindingIsListenedToThatNobodyHolds() {
    bindingsThatAreHeld().check(roda);
  }

  @Test
  void aBindingThatNobodyHoldsIsFound() {
    var forgotten = new ClassFileImporter().importClasses(Forgotten.class);
    assertThat(bindingsThatAreHeld().evaluate(forgotten).hasViolation()).isTrue();
  }

  /** How it is not to be done. */
  private static final class Forgotten {
    static void listen(IntegerProperty count) {
      count.greaterThan(0).subscribe(_ -> {});
    }
  }

  private static ArchRule bindingsThatAreHeld() {
    return noClasses()
        .should()
        .callMethodWhere(
            target(nameMatching("subscribe|addListener|map|flatMap|orElse"))
                .and(targetOwner(assignableTo(Binding.class))))
        .because(
            "what a binding depends on holds it weakly: it stops after a collection of garbage,"
                + " unless a property is bound to it, or a field of the kind ObservableValue has it")
        .allowEmptyShould(true);
  }

  @Test
  void theLanguageUsesTheJavaBaseOnly() {
    noClasses()
        .that()
        .resideInAPackage("chat.roda.irc..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.net..", "java.nio.channels..", "java.nio.file..")
        .because("parsing and formatting are pure functions of bytes")
        .check(roda);
  }

  @Test
  void noFileIsLong() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      List<String> tooLong =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> lines(file) > MAX_LINES)
              .map(file -> file + ": " + lines(file) + " lines")
              .toList();
      assertThat(tooLong).as("a file of over " + MAX_LINES + " lines has two purposes").isEmpty();
    }
  }

  private static long lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
