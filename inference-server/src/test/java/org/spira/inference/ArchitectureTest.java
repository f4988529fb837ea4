package org.spira.inference;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.spira.inference.architecture.Rules;

/** Each rule holds; {@code PlantedViolationsTest} shows that each would tell. */
@AnalyzeClasses(
    packages = "org.spira.inference",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchRule DOMAIN = Rules.DOMAIN;
  @ArchTest static final ArchRule APPLICATION = Rules.APPLICATION;
  @ArchTest static final ArchRule ADAPTERS = Rules.ADAPTERS;
  @ArchTest static final ArchRule WIRING = Rules.WIRING;
  @ArchTest static final ArchRule SUBJECTS = Rules.SUBJECTS;
  @ArchTest static final ArchRule CIRCLES = Rules.CIRCLES;
  @ArchTest static final ArchRule CROWDS = Rules.CROWDS;
  @ArchTest static final ArchRule NAMES = Rules.NAMES;

  @ArchTest
  static void seesTheWholeService(JavaClasses classes) {
    assertThat(classes.contain(InferenceServer.class)).isTrue();
    assertThat(classes).hasSizeGreaterThan(100);
  }

  @ArchTest
  static void testsCrowdNoPackageEither(JavaClasses ignored) {
    Rules.CROWDS.check(
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.spira.inference"));
  }
}
