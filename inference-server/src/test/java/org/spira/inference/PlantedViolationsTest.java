package org.spira.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.inference.architecture.Rules;

/** Each rule of {@link ArchitectureTest} tells of what is planted against it. */
class PlantedViolationsTest {

  private static final JavaClasses PLANTED =
      new ClassFileImporter()
          .importPackages("org.spira.inference.planted", "org.spira.inference.plantedtoo");

  static Stream<Arguments> planted() {
    return Stream.of(
        arguments(Rules.DOMAIN, "DomainThatKnowsItsApplication"),
        arguments(Rules.APPLICATION, "ApplicationThatKnowsTechnology"),
        arguments(Rules.APPLICATION, "ApplicationThatKnowsAnAdapter"),
        arguments(Rules.APPLICATION, "PublishedThatKnowsTechnology"),
        arguments(Rules.ADAPTERS, "NetThatKnowsDisk"),
        arguments(Rules.ADAPTERS, "LooseThatKnowsDisk"),
        arguments(Rules.WIRING, "AdapterThatKnowsTheWiring"),
        arguments(Rules.SUBJECTS, "StrangerInside"),
        arguments(Rules.CIRCLES, "Cycle detected: Slice planted"),
        arguments(Rules.NAMES, "StringUtils"),
        arguments(Rules.NAMES, "ModelManager"),
        arguments(Rules.NAMES, "BaseModel"),
        arguments(Rules.NAMES, "CommonThings"),
        arguments(Rules.NAMES, "ModelHelper"),
        arguments(Rules.NAMES, "util.Plain"));
  }

  @ParameterizedTest
  @MethodSource("planted")
  void isTold(ArchRule rule, String violator) {
    assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
        .anySatisfy(told -> assertThat(told).contains(violator));
  }

  /** A package of the JDK stands in for one of ours with too many files. */
  @Test
  void aCrowdIsTold() {
    JavaClasses crowd = new ClassFileImporter().importPackages("java.time.temporal");

    assertThat(Rules.CROWDS.evaluate(crowd).getFailureReport().getDetails())
        .anySatisfy(told -> assertThat(told).contains("java.time.temporal has "));
  }

  @Test
  void whatIsRightIsNotTold() {
    for (ArchRule rule : new ArchRule[] {Rules.ADAPTERS, Rules.WIRING, Rules.SUBJECTS}) {
      assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
          .noneSatisfy(
              told -> assertThat(told).contains("<org.spira.inference.planted.Wiring.known>"));
    }
  }
}
