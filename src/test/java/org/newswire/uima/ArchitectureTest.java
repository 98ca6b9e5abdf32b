package org.newswire.uima;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Keeps the direction of dependencies: text, names, then the domain packages, then the engines and files, then the
 * command line.
 */
class ArchitectureTest {
  private static final String ROOT = "org.newswire.uima.";
  private static final String[] PURE =
      {ROOT + "text..", ROOT + "names..", ROOT + "credit..", ROOT + "reporter..", ROOT + "acronym..", ROOT + "speech..",
          ROOT + "voice.."};
  private static final String[] COMPARING = {ROOT + "version..", ROOT + "reuse.."};
  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.newswire.uima");

  @Test
  void layersPointDownwards() {
    layeredArchitecture().consideringOnlyDependenciesInLayers()
        .layer("text").definedBy(ROOT + "text..")
        .layer("names").definedBy(ROOT + "names..")
        .layer("credit").definedBy(ROOT + "credit..")
        .layer("reporter").definedBy(ROOT + "reporter..")
        .layer("acronym").definedBy(ROOT + "acronym..")
        .optionalLayer("speech").definedBy(ROOT + "speech..")
        .layer("voice").definedBy(ROOT + "voice..")
        .layer("version").definedBy(ROOT + "version..")
        .layer("reuse").definedBy(ROOT + "reuse..")
        .layer("pipeline").definedBy(ROOT + "pipeline..")
        .layer("annotator").definedBy(ROOT + "annotator..")
        .layer("io").definedBy(ROOT + "io..")
        .layer("html").definedBy(ROOT + "html..")
        .layer("inception").definedBy(ROOT + "inception..")
        .layer("cli").definedBy(ROOT + "cli..")
        .whereLayer("text").mayNotAccessAnyLayer()
        .whereLayer("names").mayOnlyAccessLayers("text")
        .whereLayer("pipeline").mayNotAccessAnyLayer()
        .whereLayer("pipeline").mayOnlyBeAccessedByLayers("annotator", "io", "cli")
        .whereLayer("cli").mayNotBeAccessedByAnyLayer()
        .whereLayer("inception").mayNotBeAccessedByAnyLayer()
        .whereLayer("io").mayOnlyBeAccessedByLayers("cli", "html")
        .whereLayer("html").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("annotator").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("credit").mayOnlyBeAccessedByLayers("annotator")
        .whereLayer("reporter").mayOnlyBeAccessedByLayers("annotator")
        .whereLayer("acronym").mayOnlyBeAccessedByLayers("annotator")
        .whereLayer("speech").mayOnlyBeAccessedByLayers("annotator")
        .whereLayer("voice").mayOnlyBeAccessedByLayers("annotator")
        .whereLayer("version").mayOnlyAccessLayers("text")
        .whereLayer("reuse").mayOnlyAccessLayers("text", "version")
        .check(CLASSES);
  }

  @Test
  void recognizersKnowNoUima() {
    noClasses().that().resideInAnyPackage(PURE).or().resideInAnyPackage(COMPARING).should().dependOnClassesThat()
        .resideInAnyPackage("org.apache.uima..", "org.dkpro..", "de.tudarmstadt..", ROOT + "type..",
            "org.springframework..")
        .check(CLASSES);
  }

  @Test
  void enginesNeedNothingOptional() {
    noClasses().that().resideInAnyPackage(PURE).or().resideInAPackage(ROOT + "annotator..").should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.uima.collection.impl..", "org.apache.uima.collection.metadata..",
            "org.dkpro.core.io..",
            "org.dkpro.core.api.io..", "com.fasterxml..", "picocli..", "me.tongfei..", "org.jline..",
                "com.github.difflib..", ROOT + "io..", ROOT + "cli..")
        .check(CLASSES);
  }

  /** One name is one thing, so that a name in a message, in a note or in a search leads to one place. */
  @Test
  void everySimpleNameStandsForOneClass() {
    Map<String, List<String>> named = CLASSES.stream().filter(c -> !c.isAnonymousClass() && !c.isLocalClass())
        .filter(c -> !c.getSimpleName().equals("package-info"))
        .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new,
            Collectors.mapping(JavaClass::getName, Collectors.toList())));
    named.values().removeIf(classes -> classes.size() == 1);
    assertThat(named).isEmpty();
  }

  @Test
  void recognizersKeepNoState() {
    fields().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Recognizer").should().beFinal().check(CLASSES);
    fields().that().areDeclaredInClassesThat().resideInAnyPackage(PURE).and().areStatic().should().beFinal()
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void enginesAreNamedAsEngines() {
    classes().that().areAssignableTo(org.apache.uima.analysis_component.JCasAnnotator_ImplBase.class)
        .and().resideInAPackage(ROOT + "annotator..").should().haveSimpleNameEndingWith("Annotator").check(CLASSES);
  }
}
