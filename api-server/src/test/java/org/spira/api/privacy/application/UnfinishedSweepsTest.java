package org.spira.api.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a replica dies, another goes on with what is over. */
class UnfinishedSweepsTest extends SweptWorld {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void endsWhereverItsReplicaDies(boolean before) {
    assertThat(Mortal.atEachCall(call -> diesAt(call, before))).isGreaterThan(8);
  }

  private static boolean diesAt(int call, boolean before) {
    UnfinishedSweepsTest each = new UnfinishedSweepsTest();
    String first = each.ended();
    String second = each.ended();
    each.world.clock.advance(Duration.ofDays(4));
    Mortal mortal = new Mortal(call, before);
    mortal.live(each.sweeper(ALL, mortal)::sweep);
    each.sweeper(ALL, IMMORTAL).sweep();
    each.assertSwept("call " + call, List.of(first, second));
    return mortal.isDead();
  }

  private void assertSwept(String call, List<String> ids) {
    assertThat(world.audio.objects()).as(call).isEmpty();
    for (String id : ids) {
      assertThat(world.results.ofInference(id)).as(call).isEmpty();
      assertThat(removed(id)).hasNoNullFieldsOrProperties();
    }
  }
}
