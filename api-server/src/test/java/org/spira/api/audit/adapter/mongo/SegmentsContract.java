package org.spira.api.audit.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Entry.Actor;
import org.spira.api.audit.domain.Link;
import org.spira.api.audit.domain.Outcome;
import org.spira.api.audit.domain.Search;
import org.spira.api.audit.domain.Segment;
import org.spira.api.documents.MongoContract;

/** The trail in a database. */
public abstract class SegmentsContract extends MongoContract {

  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00.123Z");

  private MongoSegments segments;

  @BeforeEach
  void makeIndexes() {
    index(MongoSegments.indexes(names()));
    segments = new MongoSegments(database(), names());
  }

  private static Entry entry(String actor, String record) {
    return new Entry(
        NOW,
        new Actor(actor, "Ana \u00e7", "admin", "::1"),
        "result.read",
        Map.of("inference_id", record, "user_id", "u"),
        Outcome.REFUSED);
  }

  private Segment append(Link link, Entry... entries) {
    Segment segment = Segment.after(link, List.of(entries));
    assertThat(segments.append(segment)).isTrue();
    return segment;
  }

  @Test
  void isReadAsItWasWritten() {
    assertThat(segments.last()).isEmpty();
    assertThat(segments.start()).isEqualTo(Link.START);
    Segment first = append(Link.START, entry("a", "1"), entry("b", "2"));
    Segment second = append(first.link(), entry("a", "3"));

    assertThat(segments.withNumber(1)).contains(first);
    assertThat(segments.withNumber(3)).isEmpty();
    assertThat(segments.last()).contains(second);
    assertThat(segments.after(0, 10)).containsExactly(first, second);
    assertThat(segments.after(1, 10)).containsExactly(second);
    assertThat(segments.after(0, 1)).containsExactly(first);
    assertThat(first.isWhole()).isTrue();
    assertThat(segments.withNumber(1).orElseThrow().isWhole()).isTrue();
  }

  @Test
  void hasOneSegmentOfEachNumber() {
    Segment first = append(Link.START, entry("a", "1"));

    assertThat(segments.append(Segment.after(Link.START, List.of(entry("b", "2"))))).isFalse();
    assertThat(segments.withNumber(1)).contains(first);
  }

  @Test
  void isSearched() {
    Segment first = append(Link.START, entry("a", "1"), entry("b", "2"));
    Segment second = append(first.link(), entry("b", "3"));
    Search all = new Search(null, null, null, null, null);

    assertThat(segments.search(all, Long.MAX_VALUE, 10)).containsExactly(second, first);
    assertThat(segments.search(all, 3, 10)).containsExactly(first);
    assertThat(segments.search(all, Long.MAX_VALUE, 1)).containsExactly(second);
    assertThat(segments.search(new Search("a", "result.read", "1", NOW, null), 9, 10))
        .containsExactly(first);
    assertThat(segments.search(new Search(null, null, "3", null, null), 9, 10))
        .containsExactly(second);
    assertThat(segments.search(new Search(null, "login", null, null, null), 9, 10)).isEmpty();
    assertThat(segments.search(new Search(null, null, null, NOW.plusMillis(1), null), 9, 10))
        .isEmpty();
  }

  @Test
  void beginsWhereItWasCut() {
    Segment first = append(Link.START, entry("a", "1"));
    Segment second = append(first.link(), entry("a", "2"));
    Segment third = append(second.link(), entry("a", "3"));

    segments.startAfter(first.link());
    assertThat(segments.start()).isEqualTo(first.link());
    segments.startAfter(second.link());
    segments.startAfter(first.link());
    segments.removeBeforeStart();

    assertThat(segments.start()).isEqualTo(second.link());
    assertThat(segments.after(0, 10)).containsExactly(third);
    assertThat(segments.last()).contains(third);
    assertThat(segments.search(new Search(null, null, null, null, null), 9, 10))
        .containsExactly(third);
  }

  @Test
  void aChangeInTheDatabaseShows() {
    append(Link.START, entry("a", "1"));
    database()
        .getCollection(names().auditTrail())
        .updateOne(
            new Document("_id", 1L), new Document("$set", new Document("entries.0.actor", "b")));

    assertThat(segments.withNumber(1).orElseThrow().isWhole()).isFalse();
  }
}
