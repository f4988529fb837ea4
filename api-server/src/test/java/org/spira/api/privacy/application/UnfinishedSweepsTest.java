package org.spira.api.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Outcome;

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
    each.assertDoneAsNoted("call " + call);
    each.sweeper(ALL, IMMORTAL).sweep();
    each.assertSwept("call " + call, List.of(first, second));
    return mortal.isDead();
  }

  private void assertDoneAsNoted(String call) {
    segments.entries().stream()
        .filter(each -> each.outcome() == Outcome.DONE)
        .forEach(each -> assertThat(isGone(each)).as("%s: %s", call, each).isTrue());
  }

  private boolean isGone(Entry noted) {
    String id = idOf(noted);
    return switch (noted.action()) {
      case "retention.recordings" ->
          world.audio.objects().keySet().stream().noneMatch(each -> each.contains(id));
      case "retention.identity" -> world.inference(id).form().rgh() == null;
      default -> world.results.ofInference(id).isEmpty();
    };
  }

  private static String idOf(Entry noted) {
    return noted.records().values().iterator().next();
  }

  /** Each is noted as done, however often. */
  private void assertNoted(String call, List<String> ids) {
    Set<String> done =
        segments.entries().stream()
            .filter(each -> each.outcome() == Outcome.DONE)
            .map(each -> each.action() + " " + idOf(each))
            .collect(Collectors.toSet());
    assertThat(done).as(call).hasSize(3 * ids.size());
  }

  private void assertSwept(String call, List<String> ids) {
    assertNoted(call, ids);
    assertThat(world.audio.objects()).as(call).isEmpty();
    for (String id : ids) {
      assertThat(world.results.ofInference(id)).as(call).isEmpty();
      assertThat(removed(id)).hasNoNullFieldsOrProperties();
    }
  }
}
