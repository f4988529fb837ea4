package org.spira.inference.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Rooms by subject, rings inside each, arrows inwards only. */
public final class Rules {

  private static final String ROOT = "org.spira.inference";
  private static final Rooms ROOMS = new Rooms(ROOT);

  /** Audio and wire names are pure Java; what a model hears cannot be said without them. */
  private static final DescribedPredicate<JavaClass> JAVA =
      resideInAnyPackage("java..", "org.jspecify..", "org.spira.common..", "org.spira.audio..");

  private static final Set<String> EMPTY_WORDS =
      Set.of("util", "utils", "helper", "helpers", "base", "manager", "managers", "common");

  /** The domain of a subject knows Java, itself, and what is published. */
  public static final ArchRule DOMAIN =
      classes()
          .that(ROOMS.ring("domain"))
          .should()
          .onlyDependOnClassesThat(JAVA.or(ROOMS.ring("domain")).or(ROOMS.published()));

  /** The application knows no technology; neither does what a subject publishes. */
  public static final ArchRule APPLICATION =
      classes()
          .that(ROOMS.ring("application").or(ROOMS.published()))
          .should()
          .onlyDependOnClassesThat(
              JAVA.or(resideInAnyPackage("org.slf4j.."))
                  .or(ROOMS.ring("domain"))
                  .or(ROOMS.ring("application"))
                  .or(ROOMS.published()));

  /** Adapters do not know each other. */
  public static final ArchRule ADAPTERS =
      classes().that(ROOMS.ring("adapter")).should(Conditions.knowNoOtherTechnology(ROOMS));

  /** What puts parts together is known only to its like. */
  public static final ArchRule WIRING =
      noClasses().that(not(ROOMS.wiring())).should().dependOnClassesThat(ROOMS.wiring());

  /** The rest of a subject is nobody else's business. */
  public static final ArchRule SUBJECTS =
      classes().should(Conditions.reachOthersOnlyThroughWhatTheyPublish(ROOMS));

  /** No circles. */
  public static final ArchRule CIRCLES =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  /** What is longer than this is cut by what it is about. */
  public static final ArchRule CROWDS = classes().should(Conditions.crowdNoPackage(12));

  /** Names say what a thing is about; {@code common} is the wire's. */
  public static final ArchRule NAMES = classes().should(Conditions.haveNoWordOf(ROOT, EMPTY_WORDS));

  private Rules() {}
}
