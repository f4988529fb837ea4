package org.spira.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rings: arrows point inwards only. A rule that no class is subject to fails. */
@AnalyzeClasses(packages = "org.spira.api", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule DOMAIN_KNOWS_JAVA_AND_ITSELF =
      classes()
          .that()
          .resideInAPackage("org.spira.api.domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "org.spira.api.domain..");

  @ArchTest
  static final ArchRule APPLICATION_KNOWS_THE_DOMAIN_AND_THE_WIRE =
      classes()
          .that()
          .resideInAPackage("org.spira.api.application..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "org.slf4j..",
              "org.spira.common..",
              "org.spira.api.domain..",
              "org.spira.api.application..");

  @ArchTest
  static final ArchRule PORTS_ARE_WORDS_OF_THE_DOMAIN =
      noClasses()
          .that()
          .resideInAPackage("org.spira.api.application.port..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.spira.api.application");

  @ArchTest
  static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER =
      slices().matching("org.spira.api.adapter.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule ADAPTERS_DO_NOT_KNOW_THE_WIRING =
      noClasses()
          .that()
          .resideInAPackage("org.spira.api.adapter..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.spira.api.config..");

  @ArchTest
  static final ArchRule CONTROLLERS_STAY_HIDDEN =
      classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate();
}
