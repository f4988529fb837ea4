package org.spira.api;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.spira.architecture.NameRules;
import org.spira.architecture.RingRules;
import org.spira.architecture.RoomRules;
import org.spira.architecture.Rooms;

/** Rooms by subject, rings inside each; each rule is proven on a planted violation where it is. */
@AnalyzeClasses(packages = "org.spira.api", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final Rooms CUT =
      new Rooms(
          "org.spira.api",
          Set.of(
              "shared", "settings", "lifecycle", "documents", "administration", "broker", "web"));
  private static final RoomRules ROOMS = new RoomRules(CUT);
  private static final RingRules RINGS = new RingRules(CUT, Set.of("org.spira.common"));

  @ArchTest static final ArchRule SUBJECTS = ROOMS.subjectsKnowWhatOthersPublish();
  @ArchTest static final ArchRule FOUNDATIONS = ROOMS.foundationsKnowNoSubject();
  @ArchTest static final ArchRule NO_CIRCLES = ROOMS.roomsHaveNoCircles();
  @ArchTest static final ArchRule THE_WHOLE = ROOMS.roomsDoNotKnowTheWhole();
  @ArchTest static final ArchRule INNERMOST = RINGS.domainAndPortsAreInnermost();
  @ArchTest static final ArchRule APPLICATION = RINGS.applicationKnowsNoTechnology();
  @ArchTest static final ArchRule OUTERMOST = RINGS.adaptersAreOutermost();
  @ArchTest static final ArchRule TECHNOLOGIES = RINGS.technologiesDoNotKnowEachOther();
  @ArchTest static final ArchRule CONTROLLERS = RINGS.controllersStayHidden();
  @ArchTest static final ArchRule NAMES = NameRules.namesSaySomething("org.spira.api");
}
