package org.spira.api.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spira.api.models.Serving.Version;
import org.spira.common.ModelsAnnouncement;
import org.spira.common.ModelsAnnouncement.Refused;
import org.spira.common.drift.DriftReference;
import org.spira.common.drift.Histogram;
import org.spira.common.drift.Measure;

class WhoServesTest extends HeardServers {

  private static final String CHANNEL = MODEL.publishingChannel();

  @Test
  void tellsWhatAVersionWasJudgedOnIfAnyServerKnows() {
    DriftReference reference =
        DriftReference.of(
            "d3", "data", 1, Map.of("score", Histogram.of(Measure.SCORE, List.of(0.5))));
    who.hear(Announced.serving("a", CHANNEL, "3"));
    assertThat(who.reference(MODEL, "d3")).isEmpty();
    who.hear(Announced.judged("b", CHANNEL, "3", reference));
    assertThat(who.reference(MODEL, "d3")).contains(reference);
    assertThat(who.reference(MODEL, "d4")).isEmpty();
    assertThat(who.of(MODEL).orElseThrow().versions()).containsExactly(new Version("3", "d3", 2));
  }

  @Test
  void knowsNothingWhileNobodyTellsAnything() {
    assertThat(who.of(MODEL)).isEmpty();
    assertThat(who.servers()).isZero();
    clock.advance(Duration.ofDays(1));
    assertThat(who.unservedFor(MODEL)).isZero();
  }

  @Test
  void addsUpWhatServesOnTheChannelWhateverTheModelIsCalledThere() {
    who.hear(Announced.serving("a", CHANNEL, "3"));
    who.hear(Announced.serving("b", CHANNEL, "4"));
    who.hear(Announced.serving("c", CHANNEL, "4"));
    who.hear(Announced.serving("d", "other-topic", "5"));

    assertThat(serving().versions())
        .containsExactly(new Version("4", "d4", 2), new Version("3", "d3", 1));
    assertThat(serving().replicas()).isEqualTo(3);
    assertThat(who.servers()).isEqualTo(4);
  }

  @Test
  void believesTheLastWordOfEachServer() {
    who.hear(Announced.serving("a", CHANNEL, "3"));
    who.hear(Announced.serving("a", CHANNEL, "4"));
    assertThat(serving().versions()).containsExactly(new Version("4", "d4", 1));

    who.hear(Announced.standing("a", CHANNEL, "absent"));
    assertThat(serving().replicas()).isZero();
  }

  @Test
  void forgetsWhoSaysNothingMoreAndWhoTakesLeave() {
    who.hear(Announced.serving("a", CHANNEL, "3"));
    who.hear(Announced.serving("b", CHANNEL, "3"));
    who.hear(ModelsAnnouncement.farewell("b"));
    who.hear(ModelsAnnouncement.farewell("nobody"));
    assertThat(serving().replicas()).isEqualTo(1);

    clock.advance(Announced.GOOD.minusMillis(1));
    assertThat(serving().replicas()).isEqualTo(1);
    clock.advance(Duration.ofMillis(1));
    assertThat(who.of(MODEL)).isEmpty();
  }

  private static final ModelsAnnouncement.Announced UNUSABLE =
      new ModelsAnnouncement.Announced(
          "lungs",
          null,
          "unusable",
          List.of(),
          List.of(new Refused("production", "", "name", "rename it")));

  @Test
  void tellsOnceWhyVersionsAreRefused() {
    Refused load = new Refused("production", "4", "load", "broken");
    who.hear(Announced.standing("a", CHANNEL, "refused", load));
    who.hear(Announced.standing("b", CHANNEL, "refused", load));
    who.hear(Announced.standing("c", "other-topic", "refused", load));
    who.hear(Announced.of("d", UNUSABLE));

    assertThat(serving().refused())
        .containsExactly(
            new Serving.Refused("production", "", "name", "rename it"),
            new Serving.Refused("production", "4", "load", "broken"));
  }
}
