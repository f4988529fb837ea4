package org.spira.api.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spira.api.audit.domain.Entry.Actor;

class SegmentTest {

  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00.123Z");
  private static final Actor ANA = new Actor("a", "ana", "user", "::1");

  private static Entry entry() {
    return new Entry(NOW, ANA, "result.read", Map.of("inference_id", "i"), Outcome.DONE);
  }

  @Test
  void followsTheOneBefore() {
    Segment first = Segment.after(Link.START, List.of(entry(), entry()));
    Segment second = Segment.after(first.link(), List.of(entry()));

    assertThat(first.number()).isEqualTo(1);
    assertThat(first.first()).isEqualTo(1);
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.first()).isEqualTo(3);
    assertThat(second.previous()).isEqualTo(first.hash());
    assertThat(second.isWhole()).isTrue();
  }

  /** Computed by another program from what ChainHash says; verifiers to come must agree. */
  @Test
  void hashesAsItAlwaysDid() {
    assertThat(Segment.after(Link.START, List.of(entry())).hash())
        .isEqualTo("2ad44e3023b039daf6da50112f01c771bfbf7372746c94ff204dbd693c523085");
  }

  @Test
  void showsEveryChange() {
    Entry was = entry();
    Segment whole = Segment.after(Link.START, List.of(was));
    Stream.of(
            new Entry(NOW.plusMillis(1), ANA, was.action(), was.records(), was.outcome()),
            new Entry(
                NOW,
                new Actor("b", "ana", "user", "::1"),
                was.action(),
                was.records(),
                was.outcome()),
            new Entry(
                NOW,
                new Actor("a", "anb", "user", "::1"),
                was.action(),
                was.records(),
                was.outcome()),
            new Entry(
                NOW,
                new Actor("a", "ana", "admin", "::1"),
                was.action(),
                was.records(),
                was.outcome()),
            new Entry(
                NOW,
                new Actor("a", "ana", "user", "::2"),
                was.action(),
                was.records(),
                was.outcome()),
            // the same letters, otherwise cut
            new Entry(
                NOW,
                new Actor("aa", "na", "user", "::1"),
                was.action(),
                was.records(),
                was.outcome()),
            new Entry(NOW, ANA, "result.reads", was.records(), was.outcome()),
            new Entry(NOW, ANA, was.action(), Map.of("inference_id", "j"), was.outcome()),
            new Entry(NOW, ANA, was.action(), Map.of(), was.outcome()),
            new Entry(NOW, ANA, was.action(), was.records(), Outcome.FAILED))
        .forEach(other -> assertThat(changed(whole, List.of(other)).isWhole()).isFalse());
    assertThat(changed(whole, List.of()).isWhole()).isFalse();
    assertThat(changed(whole, List.of(was, was)).isWhole()).isFalse();
    assertThat(changed(whole, List.of(was)).isWhole()).isTrue();
  }

  private static Segment changed(Segment whole, List<Entry> entries) {
    return new Segment(whole.number(), whole.first(), whole.previous(), entries, whole.hash());
  }
}
