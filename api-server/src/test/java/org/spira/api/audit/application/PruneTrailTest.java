package org.spira.api.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Entry.Actor;
import org.spira.api.audit.domain.Link;
import org.spira.api.audit.domain.Outcome;
import org.spira.api.audit.domain.Search;

class PruneTrailTest extends WrittenTrail {

  private void prune() {
    new PruneTrail(segments, append, clock, KEPT).prune();
  }

  @Test
  void isShortenedAndStillWhole() {
    write(3);
    clock.advance(KEPT.dividedBy(2));
    write(2);
    prune();
    assertThat(segments.entries()).hasSize(5);

    clock.advance(KEPT.dividedBy(2).plusSeconds(1));
    prune();

    assertThat(segments.all().getFirst().number()).isEqualTo(4);
    assertThat(segments.entries()).hasSize(3);
    assertThat(problems(null)).isEmpty();
  }

  @Test
  void goesOnFromWhatSaysThatAllOfItWasRemoved() {
    write(5);
    // all of it is old now, but for what says so
    clock.advance(KEPT.multipliedBy(2));
    prune();
    assertThat(segments.entries()).hasSize(1);
    assertThat(problems(null)).isEmpty();
    write(1);
    assertThat(problems(null)).isEmpty();
    assertThat(verify.verify(null).end().nextEntry()).isEqualTo(8);
    // a replica that starts now goes on where the trail ends
    replica().append(entry("ana", "later"));
    assertThat(problems(null)).isEmpty();
  }

  @Test
  void losesNothingOfAReplicaThatWasSilentForAsLongAsEntriesAreKept() {
    AppendEntries silent = replica();
    silent.append(entry("ana", "early"));
    write(2);
    clock.advance(KEPT.plusSeconds(1));
    prune();
    silent.append(entry("ana", "late"));
    prune();

    assertThat(numbers(new Search(null, null, "late", null, null))).hasSize(1);
    assertThat(problems(null)).isEmpty();
  }

  @Test
  void isWholeWhereverShorteningStops() {
    write(2);
    clock.advance(KEPT.plusSeconds(1));
    write(1);
    Link cut = segments.all().get(1).link();
    append.append(saying(cut));
    assertThat(problems(null)).isEmpty();

    segments.startAfter(cut);
    assertThat(problems(null)).isEmpty();

    prune();
    assertThat(segments.all().getFirst().number()).isEqualTo(3);
    assertThat(problems(null)).isEmpty();
  }

  private Entry saying(Link cut) {
    return new Entry(
        clock.instant(), Actor.SYSTEM, PruneTrail.ACTION, PruneTrail.records(cut), Outcome.DONE);
  }
}
