package org.spira.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule finds what was planted to break it, and nothing else. */
class PlantedViolationsTest {

  private static final String ROOT = "org.spira.planted.api";
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

  private final Rooms cut = new Rooms(ROOT, Set.of("ground"));
  private final RoomRules rooms = new RoomRules(cut);
  private final RingRules rings = new RingRules(cut, Set.of());

  /** The simple names of the classes that the rule complains about. */
  private static List<String> culprits(ArchRule rule) {
    List<String> details = rule.evaluate(PLANTED).getFailureReport().getDetails();
    return PLANTED.stream()
        .filter(type -> details.stream().anyMatch(line -> line.contains("<" + type.getName())))
        .filter(type -> details.stream().anyMatch(line -> accuses(line, type.getName())))
        .map(type -> type.getSimpleName())
        .sorted()
        .toList();
  }

  private static boolean accuses(String line, String name) {
    int first = line.indexOf('<');
    return line.startsWith(name + ">", first + 1) || line.startsWith(name + ".", first + 1);
  }

  @Test
  void findWhatBreaksAnyOfThem() {
    ArchRule all = ServiceRules.of(cut, Set.of());

    assertThat(culprits(all))
        .contains(
            "KnowsTheRight",
            "KnowsASubject",
            "KnowsTheWhole",
            "KnowsTheApplication",
            "KnowsATechnology",
            "KnowsAnAdapter",
            "ThingManager");
    assertThat(all.evaluate(PLANTED).getFailureReport().toString()).contains("Cycle detected");
  }

  @Test
  void findASubjectThatReachesIntoAnother() {
    assertThat(culprits(rooms.subjectsKnowWhatOthersPublish())).containsExactly("KnowsTheRight");
  }

  @Test
  void findAFoundationThatKnowsASubject() {
    assertThat(culprits(rooms.foundationsKnowNoSubject())).containsExactly("KnowsASubject");
  }

  @Test
  void findWhoKnowsTheWhole() {
    assertThat(culprits(rooms.roomsDoNotKnowTheWhole())).containsExactly("KnowsTheWhole");
  }

  @Test
  void findACircleOfSubjects() {
    assertThat(rooms.roomsHaveNoCircles().evaluate(PLANTED).getFailureReport().toString())
        .contains("KnowsTheLeft", "KnowsTheRight");
  }

  @Test
  void findADomainThatKnowsTheApplication() {
    assertThat(culprits(rings.domainAndPortsAreInnermost())).containsExactly("KnowsTheApplication");
  }

  @Test
  void findAnApplicationThatKnowsATechnology() {
    assertThat(culprits(rings.applicationKnowsNoTechnology())).containsExactly("KnowsATechnology");
  }

  @Test
  void findWhoKnowsAnAdapterAndWiresNothing() {
    assertThat(culprits(rings.adaptersAreOutermost())).containsExactly("KnowsAnAdapter");
  }

  @Test
  void findATechnologyThatKnowsAnother() {
    assertThat(
            rings.technologiesDoNotKnowEachOther().evaluate(PLANTED).getFailureReport().toString())
        .contains("KnowsPaper");
  }

  @Test
  void findAControllerThatOthersCouldCall() {
    assertThat(culprits(rings.controllersStayHidden())).containsExactly("OpenController");
  }

  @Test
  void findNamesThatSayNothing() {
    assertThat(culprits(NameRules.namesSaySomething(ROOT)))
        .containsExactly("Thing", "ThingManager");
  }
}
