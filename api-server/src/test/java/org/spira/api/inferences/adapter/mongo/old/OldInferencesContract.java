package org.spira.api.inferences.adapter.mongo.old;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.inferences.adapter.mongo.StoredInferences;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;

/** Inferences as the old service stored them. */
public abstract class OldInferencesContract extends StoredInferences {

  @ParameterizedTest
  @CsvSource({"41,41", "'41',41", "'41.0',41", "'unknown',", "'',", "NaN,", "1e9999,", "1e-9999,0"})
  void readsAgesAsText(String stored, Integer age) {
    assertThat(readWith(new Document("age", stored)).form().age()).isEqualTo(age);
  }

  @Test
  void readsInferencesThatLackMembers() {
    assertThat(readWith(new Document("age", 41.0)).form().age()).isEqualTo(41);
    assertThat(readWith(new Document("age", 41L)).form().age()).isEqualTo(41);
    Inference bare = readWith(new Document());
    assertThat(bare.status()).isEqualTo(InferenceStatus.PROCESSING);
    assertThat(bare.userId()).isNull();
    assertThat(bare.createdIn()).isNull();
    assertThat(readWith(new Document("status", "completed")).status())
        .isEqualTo(InferenceStatus.COMPLETED);
    assertThat(inferences.due(NOW, 10)).isEmpty();
    assertThat(inferences.backlog().size()).as("what the old service left unfinished").isZero();
  }

  @Test
  void readsTimesThatWereStoredAsTimes() {
    Date day = Date.from(Instant.parse("2022-07-18T00:00:00Z"));
    Date moment = Date.from(Instant.parse("2022-07-18T17:07:16.954Z"));

    Inference read =
        readWith(
            new Document("created_in", moment)
                .append("last_positive_diagnose_date", day)
                .append("hospitalization_start", day)
                .append("hospitalization_end", moment));

    assertThat(read.createdIn()).isEqualTo("2022-07-18 17:07:16.954000");
    assertThat(read.form().lastPositiveDiagnoseDate()).isEqualTo("2022-07-18");
    assertThat(read.form().hospitalizationStart()).isEqualTo("2022-07-18");
    assertThat(read.form().hospitalizationEnd()).isEqualTo("2022-07-18");
    assertThat(readWith(new Document("created_in", new BsonTimestamp(1658164036, 1))).createdIn())
        .isEqualTo("2022-07-18 17:07:16.000000");
    assertThat(readWith(new Document("created_in", "2022-07-18 17:07:16")).createdIn())
        .as("text stays as it is")
        .isEqualTo("2022-07-18 17:07:16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"finished", "COMPLETED", " "})
  void takesAStatusThatNobodyKnowsForAnError(String status) {
    assertThat(readWith(new Document("status", status)).status()).isEqualTo(InferenceStatus.ERROR);
  }

  @Test
  void takesAStatusThatIsNoTextForAnError() {
    assertThat(readWith(new Document("status", 2)).status()).isEqualTo(InferenceStatus.ERROR);
    assertThat(readWith(new Document("status", List.of())).status())
        .isEqualTo(InferenceStatus.ERROR);
    assertThat(readWith(new Document("status", null)).status())
        .isEqualTo(InferenceStatus.PROCESSING);
  }

  @Test
  void endsAnInferenceThatLacksItsStatus() {
    Inference read = readWith(new Document("created_in", "2022-07-18 17:07:16"));

    assertThat(inferences.end(read.complete("positive"))).isTrue();
    assertThat(inferences.end(read.complete("positive"))).isFalse();
  }

  @Test
  void readsReferencesStoredAsObjectIds() {
    ObjectId user = new ObjectId();
    ObjectId model = new ObjectId();
    Inference read = readWith(new Document("user_id", user).append("model_id", model));

    assertThat(read.userId()).isEqualTo(user.toHexString());
    assertThat(read.modelId()).isEqualTo(model.toHexString());
    assertThat(inferences.ofUser(user.toHexString())).containsExactly(read);
  }

  @Test
  void ignoresWhatTheOldServiceKeptBesides() {
    Inference read =
        readWith(
            new Document("status", "completed")
                .append("rgh", "123")
                .append("device", new Document("name", "phone").append("tags", List.of(1, 2))));

    assertThat(read.status()).isEqualTo(InferenceStatus.COMPLETED);
    assertThat(read.form().rgh()).isEqualTo("123");
  }
}
