package org.spira.api.inferences.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.documents.MongoContract;
import org.spira.api.inferences.port.IdempotencyKeys.Claim;

/** Idempotency keys in a database. */
public abstract class KeysContract extends MongoContract {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");

  @BeforeEach
  void makeIndexes() {
    index(MongoIdempotencyKeys.indexes(names()));
  }

  @Test
  void claimsAKeyOnce() {
    MongoIdempotencyKeys keys = new MongoIdempotencyKeys(database(), names());
    Claim first = new Claim("key", "content", newId(), NOW);

    assertThat(keys.claim(first)).isEqualTo(first);
    assertThat(keys.claim(new Claim("key", "other", newId(), NOW))).isEqualTo(first);

    keys.forgetBefore(NOW);
    assertThat(keys.claim(new Claim("key", "other", newId(), NOW))).isEqualTo(first);
    keys.forgetBefore(NOW.plusMillis(1));
    Claim next = new Claim("key", "other", newId(), NOW);
    assertThat(keys.claim(next)).isEqualTo(next);
  }

  @Test
  void areStoredToTheMember() {
    String id = newId();
    new MongoIdempotencyKeys(database(), names()).claim(new Claim("key", "content", id, NOW));

    assertThat(stored(names().idempotencyKeys()))
        .isEqualTo(
            new Document("_id", "key")
                .append("content", "content")
                .append("inference_id", id)
                .append("at", Date.from(NOW)));
  }
}
