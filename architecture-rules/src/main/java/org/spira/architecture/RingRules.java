package org.spira.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the rings of a subject may know each other: arrows point inwards only. A rule that no class
 * is subject to fails.
 */
public final class RingRules {

  private static final String DOMAIN = "domain";
  private static final String APPLICATION = "application";
  private static final String PORT = "port";
  private static final String ADAPTER = "adapter";
  private static final Set<String> PLAIN = Set.of("java", "org.jspecify", "org.slf4j");

  private final Rooms rooms;
  private final Set<String> libraries;

  /**
   * For the service that is cut like this.
   *
   * @param libraries packages of ours that every ring may use, since they are no technology
   */
  public RingRules(Rooms rooms, Set<String> libraries) {
    this.rooms = rooms;
    this.libraries = Set.copyOf(libraries);
  }

  /** The domain and the ports know neither what is asked of them nor any technology. */
  public ArchRule domainAndPortsAreInnermost() {
    return classes()
        .that(describe("are domain or ports", this::isInnermost))
        .should(
            new DependOnly(
                "java, the domain and what subjects publish",
                (origin, target) ->
                    isPlain(target)
                        || isInnermost(target)
                        || isOfAFoundation(target)
                        || rooms.isPublished(target)));
  }

  /** The application knows no adapter and no technology. */
  public ArchRule applicationKnowsNoTechnology() {
    return classes()
        .that(describe("are application", type -> rooms.isInRing(type, APPLICATION)))
        .should(
            new DependOnly(
                "java, the rings within and what subjects publish",
                (origin, target) ->
                    isPlain(target)
                        || isInnermost(target)
                        || rooms.isInRing(target, APPLICATION)
                        || isOfAFoundation(target)
                        || rooms.isPublished(target)));
  }

  /** Nothing but wiring and adapters knows an adapter. */
  public ArchRule adaptersAreOutermost() {
    return classes()
        .that(describe("are in a room and neither adapters nor wiring", this::isInside))
        .should(
            new DependOnly(
                "what is no adapter", (origin, target) -> !rooms.isInRing(target, ADAPTER)));
  }

  /** An adapter of one technology does not know one of another. */
  public ArchRule technologiesDoNotKnowEachOther() {
    return slices()
        .matching(rooms.root() + ".(*).adapter.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true);
  }

  /** Controllers are nobody's business but Spring's. */
  public ArchRule controllersStayHidden() {
    return classes()
        .that()
        .haveSimpleNameEndingWith("Controller")
        .should()
        .bePackagePrivate()
        .allowEmptyShould(true);
  }

  private boolean isInside(JavaClass type) {
    return rooms.subjectOf(type).isPresent()
        && !rooms.isInRing(type, ADAPTER)
        && !Wiring.is(outermost(type));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(RingRules::outermost).orElse(type);
  }

  private boolean isInnermost(JavaClass type) {
    return rooms.isInRing(type, DOMAIN)
        || rooms.isInRing(type, PORT)
        || rooms.isInRing(type, APPLICATION + "." + PORT);
  }

  private boolean isOfAFoundation(JavaClass type) {
    return rooms.roomOf(type).isPresent() && rooms.subjectOf(type).isEmpty();
  }

  private boolean isPlain(JavaClass type) {
    return type.isPrimitive()
        || Stream.concat(PLAIN.stream(), libraries.stream())
            .anyMatch(each -> (type.getPackageName() + ".").startsWith(each + "."));
  }
}
