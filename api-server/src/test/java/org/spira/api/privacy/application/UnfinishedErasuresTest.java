package org.spira.api.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.privacy.domain.Erasure;

/** Whatever dies or is away, an erasure that was asked for ends. */
class UnfinishedErasuresTest extends ErasedWorld {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void endsWhereverItsReplicaDies(boolean before) {
    assertThat(Mortal.atEachCall(call -> diesAt(call, before))).isGreaterThan(8);
  }

  /**
   * Whether the replica died at this call; if it had noted the request, another goes on with it.
   */
  private static boolean diesAt(int call, boolean before) {
    UnfinishedErasuresTest each = new UnfinishedErasuresTest();
    String first = each.world.accept("key", 41);
    String second = each.world.accept("other key", 41);
    Mortal mortal = new Mortal(call, before);
    Eraser victim = new Eraser(each.world, each.erasures, mortal);
    boolean answered =
        Eraser.survives(victim, request -> request.ofPatient(Eraser.ADMIN, PATIENT, WHY));
    each.settle();
    each.settle();
    boolean noted = each.erasures.before("f".repeat(24), 1).size() == 1;
    assertThat(noted || !answered).as("answered and not noted, call " + call).isTrue();
    if (noted) {
      each.assertAllGone(first, second);
    }
    return mortal.isDead();
  }

  private void assertAllGone(String... inferences) {
    for (String each : inferences) {
      assertGone(each);
    }
    assertThat(erasures.unfinished().size()).isZero();
  }

  @Test
  void endsWhenTheReplicaDiesInTheLastTurn() {
    assertThat(Mortal.atEachCall(UnfinishedErasuresTest::diesInTheLastTurnAt)).isPositive();
  }

  private static boolean diesInTheLastTurnAt(int call) {
    UnfinishedErasuresTest each = new UnfinishedErasuresTest();
    String id = each.world.accept("key", 41);
    each.erase(id);
    each.world.clock.advance(Eraser.SETTLE.plusSeconds(1));
    Mortal mortal = new Mortal(call, false);
    mortal.live(new Eraser(each.world, each.erasures, mortal).carryOut::carryOut);
    each.settle();
    each.assertGone(id);
    assertThat(each.erasures.unfinished().size()).isZero();
    return mortal.isDead();
  }

  @Test
  void goesOnUntilTheStoresAreBack() {
    String id = world.accept("key", 41);
    world.channel.setAway(true);
    Erasure erasure = erase(id);

    settle();

    assertThat(world.inferences.withId(id)).isEmpty();
    assertThat(world.audio.objects()).isEmpty();
    assertThat(erasures.withId(erasure.id()).orElseThrow().doneAt()).isNull();
    world.channel.setAway(false);
    settle();
    assertGone(id);
    assertThat(erasures.unfinished().size()).isZero();
  }
}
