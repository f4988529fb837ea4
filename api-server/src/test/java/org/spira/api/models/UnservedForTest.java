package org.spira.api.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.common.ModelsAnnouncement;

/** For how long nobody has served a model, as far as anybody could know. */
class UnservedForTest extends HeardServers {

  private static final String CHANNEL = MODEL.publishingChannel();
  private static final ModelsAnnouncement WITHOUT = Announced.of("other");

  @Test
  void countsForHowLongServersAreHeardOfWhichNoneServesIt() {
    keepSaying(Duration.ofMinutes(10), WITHOUT);
    assertThat(who.unservedFor(MODEL)).isEqualTo(Duration.ofMinutes(10));

    who.hear(Announced.serving("a", CHANNEL, "3"));
    assertThat(who.unservedFor(MODEL)).isZero();
    keepSaying(Duration.ofMinutes(5), WITHOUT, Announced.serving("a", CHANNEL, "3"));
    who.hear(WITHOUT);
    who.hear(ModelsAnnouncement.farewell("a"));
    assertThat(who.unservedFor(MODEL)).isZero();
    keepSaying(Duration.ofMinutes(1), WITHOUT);
    assertThat(who.unservedFor(MODEL)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aServerThatDiesServedUntilItsWordWasGoodNoMore() {
    who.hear(Announced.serving("a", CHANNEL, "3"));
    keepSaying(Duration.ofMinutes(1), WITHOUT);

    assertThat(who.unservedFor(MODEL)).isEqualTo(Duration.ofMinutes(1).minus(Announced.GOOD));
  }

  @Test
  void aGapInWhichNobodyIsHeardBeginsItAnew() {
    keepSaying(Duration.ofMinutes(29), WITHOUT);
    clock.advance(Announced.GOOD);
    assertThat(who.unservedFor(MODEL)).isZero();

    keepSaying(Duration.ofMinutes(29), WITHOUT);
    assertThat(who.unservedFor(MODEL)).isEqualTo(Duration.ofMinutes(29));
  }

  @Test
  void aGapIsAlsoNoticedByTheNextWord() {
    keepSaying(Duration.ofMinutes(29), WITHOUT);
    clock.advance(Duration.ofHours(1));
    who.hear(WITHOUT);

    assertThat(who.unservedFor(MODEL)).isZero();
  }

  @Test
  void aServerThatStillLoadsTheModelMaySoonServeIt() {
    keepSaying(Duration.ofMinutes(50), WITHOUT, Announced.standing("a", CHANNEL, "loading"));
    assertThat(who.unservedFor(MODEL)).isZero();
    assertThat(serving().replicas()).isZero();

    keepSaying(Duration.ofMinutes(1), Announced.standing("a", CHANNEL, "refused"));
    assertThat(who.unservedFor(MODEL)).isPositive();
  }

  @Test
  void whoeverCannotBeUnderstoodMayServeIt() {
    keepSaying(Duration.ofMinutes(40), WITHOUT);
    who.hearUnreadable();
    assertThat(who.unservedFor(MODEL)).isZero();
    assertThat(who.unreadable()).isEqualTo(1);

    keepSaying(Duration.ofMinutes(1), WITHOUT);
    assertThat(who.unservedFor(MODEL)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void nothingFollowsFromAClockThatJumps() {
    keepSaying(Duration.ofMinutes(5), WITHOUT);
    clock.advance(Duration.ofHours(-1));
    assertThat(who.unservedFor(MODEL)).isZero();
    assertThat(who.of(MODEL)).isEmpty();

    keepSaying(Duration.ofMinutes(5), WITHOUT);
    clock.advance(Duration.ofHours(1));
    assertThat(who.unservedFor(MODEL)).isZero();
  }
}
