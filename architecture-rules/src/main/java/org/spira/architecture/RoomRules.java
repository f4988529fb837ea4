package org.spira.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;

/** How rooms may know each other. A rule that no class is subject to fails. */
public final class RoomRules {

  private final Rooms rooms;

  /** For the service that is cut like this. */
  public RoomRules(Rooms rooms) {
    this.rooms = rooms;
  }

  /** A subject reaches another through the types of the other's own package and its ports only. */
  public ArchRule subjectsKnowWhatOthersPublish() {
    return classes()
        .that(describe("are in a subject", type -> rooms.subjectOf(type).isPresent()))
        .should(
            new DependOnly(
                "what other subjects publish",
                (origin, target) ->
                    rooms.subjectOf(target).isEmpty()
                        || rooms.subjectOf(target).equals(rooms.subjectOf(origin))
                        || rooms.isPublished(target)));
  }

  /** What all subjects stand on knows none of them, and not the service's own package. */
  public ArchRule foundationsKnowNoSubject() {
    return classes()
        .that(describe("are in a foundation", this::isInFoundation))
        .should(
            new DependOnly(
                "foundations and what is outside the service",
                (origin, target) ->
                    rooms.subjectOf(target).isEmpty()
                        && !target.getPackageName().equals(rooms.root())));
  }

  /** No rooms know each other in a circle. */
  public ArchRule roomsHaveNoCircles() {
    return slices().matching(rooms.root() + ".(*)..").should().beFreeOfCycles();
  }

  /** Nobody in a room knows the service's own package, which wires them all. */
  public ArchRule roomsDoNotKnowTheWhole() {
    return noClasses()
        .that(describe("are in a room", type -> rooms.roomOf(type).isPresent()))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(rooms.root());
  }

  private boolean isInFoundation(JavaClass type) {
    Optional<String> room = rooms.roomOf(type);
    return room.isPresent() && rooms.subjectOf(type).isEmpty();
  }
}
