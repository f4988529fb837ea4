package org.spira.api.inferences.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.documents.MongoContract;
import org.spira.api.inferences.Tombstone;
import org.spira.api.inferences.adapter.mongo.correcting.MongoCorrections;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Order;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inferences.domain.consent.Consent;
import org.spira.api.inferences.domain.correction.Correction;
import org.spira.api.inferences.domain.correction.Correction.Change;
import org.spira.api.inmemory.Samples;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.mongodb.core.mapping.event.AfterLoadEvent;

/** What was corrected, in a database. */
public abstract class CorrectionsContract extends MongoContract {

  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
  private static final Correction FIRST =
      new Correction(
          NOW, newId(), Map.of("age", new Change(41, 42), "cid", new Change(null, "J96.0")));
  private static final Correction SECOND =
      new Correction(NOW.plusSeconds(1), newId(), Map.of("cid", new Change("J96.0", null)));

  private final String id = newId();
  private MongoInferences inferences;
  private MongoCorrections corrections;

  @BeforeEach
  void accept() {
    inferences = new MongoInferences(database(), names(), Duration.ofSeconds(10));
    corrections = new MongoCorrections(database(), names());
    Inference accepted =
        Inference.accepted(id, newId(), newId(), "", Samples.form(41))
            .agreed(new Consent("2026-1", "Bia"));
    inferences.add(accepted, Dispatch.first(NOW));
  }

  @Test
  void changeTheFormAndKeepWhatItWas() {
    assertThat(corrections.of(id)).isEmpty();

    assertThat(corrections.correct(id, FIRST, 0)).isTrue();
    assertThat(corrections.correct(id, SECOND, 1)).isTrue();

    Inference corrected = inferences.withId(id).orElseThrow();
    assertThat(corrected.form().age()).isEqualTo(42);
    assertThat(corrected.form().cid()).isNull();
    assertThat(corrected.consent()).isEqualTo(new Consent("2026-1", "Bia"));
    assertThat(corrections.of(id)).containsExactly(FIRST, SECOND);
  }

  @Test
  void oneOfTwoAtTheSameMomentIsRefused() {
    assertThat(corrections.correct(id, FIRST, 0)).isTrue();
    assertThat(corrections.correct(id, SECOND, 0)).isFalse();

    assertThat(corrections.of(id)).containsExactly(FIRST);
  }

  @Test
  void areReadWhereTheyAreAskedForOnly() {
    corrections.correct(id, FIRST, 0);
    List<String> read = new ArrayList<>();
    GenericApplicationContext heard = new GenericApplicationContext();
    heard.addApplicationListener(
        (AfterLoadEvent<?> loaded) -> read.add(String.valueOf(loaded.getDocument())));
    heard.refresh();
    database().setApplicationContext(heard);

    String user = String.valueOf(inferences.withId(id).orElseThrow().userId());
    assertThat(inferences.ofUser(user)).hasSize(1);
    inferences.page(Search.of(user), new Search.Position(null, Order.NEWEST_FIRST, 10));
    inferences.due(NOW, 10);
    assertThat(read).hasSize(5).noneMatch(each -> each.contains("corrections"));

    corrections.of(id);
    assertThat(read.getLast()).contains("corrections");
  }

  @Test
  void areErasedWithTheirInference() {
    corrections.correct(id, FIRST, 0);

    new MongoTombstones(database(), names())
        .bury(id, new Tombstone(newId(), NOW, newId(), "legal_order"));

    assertThat(corrections.of(id)).isEmpty();
    assertThat(corrections.correct(id, SECOND, 0)).isFalse();
    assertThat(stored(names().inferences()).toJson()).doesNotContain("J96.0").doesNotContain("Bia");
  }
}
