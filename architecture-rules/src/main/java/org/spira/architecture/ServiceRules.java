package org.spira.architecture;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Set;

/** The rules that both services keep. */
public final class ServiceRules {

  private ServiceRules() {}

  /**
   * As one rule, which names each place that breaks any of them.
   *
   * @param plain packages of other modules that every ring may know
   */
  public static ArchRule of(Rooms rooms, Set<String> plain) {
    RoomRules between = new RoomRules(rooms);
    RingRules within = new RingRules(rooms, plain);
    return CompositeArchRule.of(
        List.of(
            between.subjectsKnowWhatOthersPublish(),
            between.foundationsKnowNoSubject(),
            between.roomsHaveNoCircles(),
            between.roomsDoNotKnowTheWhole(),
            within.domainAndPortsAreInnermost(),
            within.applicationKnowsNoTechnology(),
            within.adaptersAreOutermost(),
            within.technologiesDoNotKnowEachOther(),
            NameRules.namesSaySomething(rooms.root())));
  }
}
