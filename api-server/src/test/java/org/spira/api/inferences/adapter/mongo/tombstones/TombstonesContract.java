package org.spira.api.inferences.adapter.mongo.tombstones;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.Tombstone;
import org.spira.api.inferences.adapter.mongo.BuriedInferences;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Order;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inferences.domain.Search.Position;
import org.spira.api.inferences.domain.Sent;
import org.spira.api.inferences.port.IdempotencyKeys.Claim;
import org.spira.api.inferences.port.PatientFiles.PatientFile;

/** What is left in a database of an inference that was erased, and what comes too late for it. */
public abstract class TombstonesContract extends BuriedInferences {

  @Test
  void takeThePlaceOfAnInference() {
    Inference accepted = accept();

    tombstones.bury(accepted.id(), STONE);

    assertThat(tombstones.of(accepted.id()))
        .hasValueSatisfying(grave -> {
          assertThat(grave.tombstone()).isEqualTo(STONE);
          assertThat(grave.modelId()).isEqualTo(MODEL);
        });
    assertThat(stored(names().inferences()).keySet())
        .containsExactlyInAnyOrder("_id", "status", "model_id", "erasure");
    assertThat(inferences.withId(accepted.id())).isEmpty();
    assertThat(inferences.ofUser(USER)).isEmpty();
    assertThat(inferences.page(Search.of(USER), new Position(null, Order.NEWEST_FIRST, 10)))
        .isEmpty();
    assertThat(inferences.countUpTo(Search.of(USER), 10)).hasValue(0);
    assertThat(results.ofInferences(List.of(accepted.id()))).isEmpty();
    assertThat(inferences.due(NOW, 10)).isEmpty();
    assertThat(inferences.backlog().size()).isZero();
    assertThat(inferences.among(List.of(accepted.id()))).isEmpty();
  }

  @Test
  void letNothingComeBack() {
    Inference accepted = accept();
    tombstones.bury(accepted.id(), STONE);

    assertNothingIsTaken(accepted);
    assertThat(inferences.ended(List.of(accepted.id()))).containsExactly(accepted.id());
    tombstones.bury(accepted.id(), new Tombstone(newId(), NOW, newId(), "legal_order"));

    assertThat(tombstones.of(accepted.id()))
        .hasValueSatisfying(grave -> assertThat(grave.tombstone()).isEqualTo(STONE));
    assertThat(inferences.withId(accepted.id())).isEmpty();
  }

  private void assertNothingIsTaken(Inference accepted) {
    Dispatch sent = Dispatch.first(NOW).confirmed(new Sent("q", 1, "m"), NOW);
    assertThat(inferences.add(accepted, Dispatch.first(NOW))).isFalse();
    assertThat(inferences.end(accepted.fail("late"))).isFalse();
    assertThat(inferences.dispatched(accepted.id(), sent)).isFalse();
  }

  @Test
  void standOnlyWhereSomethingWas() {
    Inference living = accept();
    String nothing = newId();

    tombstones.bury(nothing, STONE);

    assertThat(tombstones.of(nothing)).isEmpty();
    assertThat(tombstones.of(living.id())).isEmpty();
  }

  @Test
  void aKeyStaysUsedAndForgetsItsRequest() {
    Claim claim = new Claim("k", "content", newId(), NOW);
    keys.claim(claim);

    keys.erase(claim.inferenceId());

    assertThat(keys.claim(new Claim("k", "content", newId(), NOW)))
        .isEqualTo(new Claim("k", "", claim.inferenceId(), NOW));
    assertThat(stored(names().idempotencyKeys())).doesNotContainKey("content");
  }

  @Test
  void patientsAreFoundPageByPageHoweverTheirNumberWasStored() {
    Inference ours = accept();
    String old = insertOld(new Document("rgh", 123.0).append("local", "ward"));
    String bare = insertOld(new Document());
    String buried = accept().id();
    tombstones.bury(buried, STONE);

    List<PatientFile> first = files.between("0".repeat(24), "f".repeat(24), 2);
    List<PatientFile> second = files.between(first.getLast().inferenceId(), "f".repeat(24), 2);

    assertThat(first)
        .containsExactly(
            new PatientFile(ours.id(), "ward", "123"), new PatientFile(old, "ward", "123"));
    assertThat(second).containsExactly(new PatientFile(bare, null, null));
    assertThat(files.between("0".repeat(24), ours.id(), 2)).isEmpty();
  }

  private String insertOld(Document document) {
    String id = newId();
    database()
        .getCollection(names().inferences())
        .insertOne(document.append("_id", new ObjectId(id)));
    return id;
  }
}
