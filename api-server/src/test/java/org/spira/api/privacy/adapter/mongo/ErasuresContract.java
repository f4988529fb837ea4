package org.spira.api.privacy.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.documents.MongoContract;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.privacy.domain.Erasure.Order;
import org.spira.api.privacy.domain.ErasureReason;
import org.spira.api.privacy.domain.Patient;

/** Requests to erase in a database. */
public abstract class ErasuresContract extends MongoContract {

  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
  private static final String LAST = "f".repeat(24);

  private MongoErasures erasures;

  @BeforeEach
  void makeIndexes() {
    index(MongoErasures.indexes(names()));
    erasures = new MongoErasures(database(), names());
  }

  private static Order order() {
    return new Order(newId(), NOW, newId(), ErasureReason.PATIENT_REQUEST);
  }

  private Erasure add() {
    Erasure erasure = Erasure.ofPatient(order(), new Patient("ward", "123"), NOW.plusSeconds(60));
    erasures.add(erasure);
    return erasure;
  }

  @Test
  void areReadAsTheyWereStored() {
    Erasure patient = add();
    Erasure one = Erasure.ofInference(order(), newId(), NOW);
    erasures.add(one);

    assertThat(erasures.withId(patient.id())).contains(patient);
    assertThat(erasures.withId(one.id())).contains(one);
    assertThat(erasures.withId(newId())).isEmpty();
    assertThat(erasures.before(LAST, 10)).containsExactly(one, patient);
    assertThat(erasures.before(one.id(), 10)).containsExactly(patient);
    assertThat(erasures.before(LAST, 1)).containsExactly(one);
  }

  @Test
  void areTakenInHandByOne() {
    Erasure erasure = add();

    assertThat(erasures.due(NOW, 10)).isEmpty();
    assertThat(erasures.due(NOW.plusSeconds(60), 10)).containsExactly(erasure);
    assertThat(erasures.lease(erasure, NOW.plusSeconds(120))).isTrue();
    assertThat(erasures.lease(erasure, NOW.plusSeconds(120))).isFalse();
    assertThat(erasures.due(NOW.plusSeconds(60), 10)).isEmpty();
  }

  @Test
  void rememberWhatTheyAreAboutAndForgetThePatient() {
    Erasure erasure = add();
    erasures.target(erasure.id(), List.of("a", "b"));
    erasures.target(erasure.id(), List.of("b", "c"));
    assertThat(erasures.unfinished())
        .satisfies(open -> {
          assertThat(open.size()).isEqualTo(1);
          assertThat(open.oldest()).contains(NOW);
        });

    erasures.finish(erasure.id(), NOW.plusSeconds(90));

    Erasure done = erasures.withId(erasure.id()).orElseThrow();
    assertThat(done.inferences()).containsExactly("a", "b", "c");
    assertThat(done.doneAt()).isEqualTo(NOW.plusSeconds(90));
    assertThat(done.patient()).isEmpty();
    assertThat(stored(names().erasures()).toJson()).doesNotContain("123").doesNotContain("ward");
    assertThat(erasures.unfinished().size()).isZero();
    assertThat(erasures.due(NOW.plusSeconds(600), 10)).isEmpty();
    assertThat(erasures.lease(done, NOW.plusSeconds(600))).isFalse();
  }
}
