package org.spira.api.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.common.ModelsAnnouncement;
import org.spira.common.ModelsAnnouncement.Refused;

class ByReplicaTest extends HeardServers {

  private static final String CHANNEL = MODEL.publishingChannel();
  private static final Instant SINCE = Instant.parse("2026-01-02T03:04:05Z");
  private static final Refused BROKEN = new Refused("production", "4", "load", "broken");

  private static final ModelsAnnouncement.Announced IN_BOTH_ROLES =
      new ModelsAnnouncement.Announced(
          "m",
          CHANNEL,
          "serving",
          List.of(
              new ModelsAnnouncement.Serving("production", "3", "d3", null, SINCE),
              new ModelsAnnouncement.Serving("challenger", "4", "d4")),
          List.of());

  @Test
  void tellsOfEachServerWhatItServesSinceWhenAndInWhichRole() {
    who.hear(Announced.of("a", IN_BOTH_ROLES).called("pod-2"));
    who.hear(Announced.standing("b", CHANNEL, "refused", BROKEN).called("pod-1"));

    assertThat(serving().byReplica())
        .containsExactly(
            new Replica(
                "pod-1",
                "refused",
                List.of(),
                List.of(new Serving.Refused("production", "4", "load", "broken"))),
            new Replica(
                "pod-2",
                "serving",
                List.of(
                    new Replica.InRole("production", "3", "d3", SINCE),
                    new Replica.InRole("challenger", "4", "d4", null)),
                List.of()));
  }

  @Test
  void showsAlsoWhoDoesNotKnowTheModel() {
    who.hear(Announced.serving("a", "other-topic", "5"));

    assertThat(serving().byReplica()).containsExactly(new Replica("a", null, List.of(), List.of()));
  }

  @Test
  void callsAServerWithoutNameByTheFirstLettersOfItsWord() {
    who.hear(Announced.serving("0f8fad5b-d9cb-469f-a165-70867728950e", CHANNEL, "3"));
    who.hear(Announced.serving("b", CHANNEL, "3").called(" "));

    assertThat(serving().byReplica()).extracting(Replica::name).containsExactly("0f8fad5b", "b");
  }

  @Test
  void forgetsAReplicaThatTookLeave() {
    who.hear(Announced.serving("a", CHANNEL, "3"));
    who.hear(Announced.serving("b", CHANNEL, "3"));
    who.hear(ModelsAnnouncement.farewell("b"));

    assertThat(serving().byReplica()).extracting(Replica::name).containsExactly("a");
  }
}
