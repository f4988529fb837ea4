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
    boolean died = true;
    int points = 0;
    for (int call = 1; died; call++) {
      died = diesAt(call, before);
      points += died ? 1 : 0;
    }
    assertThat(points).isGreaterThan(8);
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
      each.assertGone(first);
      each.assertGone(second);
      assertThat(each.erasures.unfinished().size()).isZero();
    }
    return mortal.isDead();
  }

  @Test
  void endsWhenTheReplicaDiesInTheLastTurn() {
    boolean died = true;
    for (int call = 1; died; call++) {
      UnfinishedErasuresTest each = new UnfinishedErasuresTest();
      String id = each.world.accept("key", 41);
      each.erase(id);
      each.world.clock.advance(Eraser.SETTLE.plusSeconds(1));
      Mortal mortal = new Mortal(call, false);
      try {
        new Eraser(each.world, each.erasures, mortal).carryOut.carryOut();
      } catch (Mortal.Death expected) {
        assertThat(mortal.isDead()).isTrue();
      }
      each.settle();
      each.assertGone(id);
      assertThat(each.erasures.unfinished().size()).isZero();
      died = mortal.isDead();
    }
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
