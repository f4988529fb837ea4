package org.spira.api.inferences.application.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.domain.Result;
import org.spira.api.shared.TooManyException;

class UnfinishedQuotaTest {

  private static final int MOST = 100;
  private static final String USER = World.USER;

  private final World world = new World();
  private final UnfinishedQuota quota = quota(MOST);

  private UnfinishedQuota quota(int most) {
    return new UnfinishedQuota(world.inferences, most, world.clock);
  }

  /** As many as an account gets, all at once. */
  private int acceptUntilRefused() {
    for (int accepted = 0; ; accepted++) {
      try {
        quota.require(USER);
      } catch (TooManyException e) {
        return accepted;
      }
      world.accept();
    }
  }

  @Test
  void endsAtItsBoundAndSaysWhatToDo() {
    assertThat(acceptUntilRefused()).isEqualTo(MOST);

    assertThatThrownBy(() -> quota.require(USER))
        .isInstanceOfSatisfying(
            TooManyException.class, e -> assertThat(e.retryAfterSeconds()).isEqualTo(30))
        .hasMessage(
            "too many inferences of this account are unfinished, as many as it may have (100);"
                + " wait until some of them have ended, and send this one again");
    assertThat(quota.refused()).isEqualTo(2);
    quota.require("somebody else");
  }

  @Test
  void letsInAsManyAsEnd() {
    String first = world.accept();
    acceptUntilRefused();

    world.storeResult.store(Result.failed(first, "away"));

    assertThat(acceptUntilRefused()).isEqualTo(1);
  }

  @Test
  void asksForATenthOfTheRoomAtATime() {
    for (int i = 0; i < MOST / 2; i++) {
      quota.require(USER);
      world.accept();
    }

    assertThat(world.inferences.asked()).isLessThan(MOST / 10);
  }

  @Test
  void doesNotBelieveForLongWhatItHeard() {
    quota.require(USER);
    for (int i = 0; i < MOST; i++) {
      world.accept();
    }
    quota.require(USER);

    world.clock.advance(Duration.ofSeconds(5));

    assertThatThrownBy(() -> quota.require(USER)).isInstanceOf(TooManyException.class);
  }

  @Test
  void severalReplicasKeepToItTogether() {
    UnfinishedQuota another = quota(MOST);
    another.require(USER);

    int here = acceptUntilRefused();
    int there = 0;
    while (hasRoom(another)) {
      there++;
    }

    assertThat(here).isEqualTo(MOST);
    assertThat(there).as("what it was told of before").isLessThanOrEqualTo(MOST / 10);
  }

  private static boolean hasRoom(UnfinishedQuota quota) {
    try {
      quota.require(USER);
      return true;
    } catch (TooManyException e) {
      return false;
    }
  }

  @Test
  void isNoneWhereNobodyWantsOne() {
    UnfinishedQuota none = quota(0);
    for (int i = 0; i < MOST; i++) {
      world.accept();
    }
    int before = world.inferences.asked();

    none.require(USER);

    assertThat(world.inferences.asked()).isEqualTo(before);
  }
}
