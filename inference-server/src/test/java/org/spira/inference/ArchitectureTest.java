package org.spira.inference;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rings: arrows point inwards only. Each rule was seen to fail on a planted violation. */
@AnalyzeClasses(
    packages = "org.spira.inference",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Audio and wire names are pure Java; what a model hears cannot be said without them. */
  @ArchTest
  static final ArchRule THE_DOMAIN_KNOWS_ONLY_JAVA =
      classes()
          .that()
          .resideInAPackage("..inference.*.domain..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.jspecify..",
                  "org.spira.common..",
                  "org.spira.audio..",
                  "org.spira.inference.*",
                  "org.spira.inference.*.domain.."));

  @ArchTest
  static final ArchRule THE_APPLICATION_KNOWS_NO_TECHNOLOGY =
      classes()
          .that()
          .resideInAPackage("..inference.*.application..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.jspecify..",
                  "org.slf4j..",
                  "org.spira.common..",
                  "org.spira.audio..",
                  "org.spira.inference.*",
                  "org.spira.inference.*.domain..",
                  "org.spira.inference.*.port..",
                  "org.spira.inference.*.application.."));

  @ArchTest
  static final ArchRule NO_ADAPTER_KNOWS_ANOTHER =
      slices().matching("org.spira.inference.(*).adapter.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule NO_ADAPTER_KNOWS_THE_WIRING =
      noClasses()
          .that()
          .resideInAPackage("..inference.*.adapter..")
          .should()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Configuration");
}
