package org.spira.api.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often the store is asked for one note. */
class TrailQuestionsTest extends WrittenTrail {

  private int questions(Runnable what) {
    int before = segments.asked();
    what.run();
    return segments.asked() - before;
  }

  @Test
  void asksNothingBesideStoringWhenItHasJustWritten() {
    write(1);

    assertThat(questions(() -> write(1))).isEqualTo(1);
  }

  @Test
  void asksOnlyForWhatAnotherReplicaPutInItsPlace() {
    AppendEntries other = replica();
    write(1);
    other.append(entry("bob", "1"));

    // refused, what stands there, stored
    assertThat(questions(() -> write(1))).isEqualTo(3);
    assertThat(problems(null)).isEmpty();
  }

  @Test
  void asksForTheEndWhenOthersAreFarAhead() {
    AppendEntries other = replica();
    write(1);
    for (int i = 0; i < 50; i++) {
      other.append(entry("bob", "record " + i));
    }

    assertThat(questions(() -> write(1))).isLessThan(12);
    assertThat(problems(null)).isEmpty();
  }

  @Test
  void asksWhereTheTrailBeginsWhenNothingWasWrittenForAWhile() {
    write(1);
    clock.advance(Duration.ofMinutes(1));

    assertThat(questions(() -> write(1))).isEqualTo(2);
    assertThat(questions(() -> write(1))).isEqualTo(1);
  }

  @Test
  void asksWhereTheTrailBeginsWhenTheClockWasSetBack() {
    write(1);
    clock.advance(Duration.ofHours(-1));

    assertThat(questions(() -> write(1))).isEqualTo(2);
  }

  @Test
  void asksEachTimeWhereEntriesAreKeptForLessThanADay() {
    ExtendChain chain = new ExtendChain(segments, clock, Duration.ofHours(23));
    chain.extend(List.of(entry("ana", "1")));

    assertThat(questions(() -> chain.extend(List.of(entry("ana", "2"))))).isEqualTo(2);
  }
}
