package org.spira.api.inferences.adapter.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.StatObjectArgs;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inmemory.Samples;
import org.spira.api.shared.Ids;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.RecordingPart;
import org.spira.common.Sha256;

class S3AudioStoreIT extends OwnBucket {

  @Test
  void storesRecordingsUnderTheKeysOfTheContract() throws Exception {
    String id = new ObjectId().toHexString();
    byte[] tone = Samples.tone(440);

    store.put(id, RecordingPart.PARLENDA, Samples.source(tone));
    store.put(id, RecordingPart.FRASE, RecordingSource.NOTHING);

    assertThat(stored(id + "/parlenda.wav")).isEqualTo(tone);
    assertThat(stored(id + "/frase.wav")).isEmpty();
    assertThat(
            client
                .statObject(
                    StatObjectArgs.builder().bucket(bucket).object(id + "/parlenda.wav").build())
                .contentType())
        .isEqualTo("audio/wav");
  }

  @Test
  void readsSomeOfARecording() throws Exception {
    String id = new ObjectId().toHexString();
    assertThat(store.find(id, RecordingPart.FRASE)).isEmpty();
    store.put(id, RecordingPart.FRASE, Samples.source(new byte[] {1, 2, 3, 4}));

    assertThat(store.find(id, RecordingPart.FRASE))
        .get()
        .satisfies(found -> {
          assertThat(found.size()).isEqualTo(4);
          assertThat(found.version()).isNotEmpty().doesNotContain("\"");
        });
    try (InputStream middle = store.open(id, RecordingPart.FRASE, 1, 2)) {
      assertThat(middle.readAllBytes()).containsExactly(2, 3);
    }
    assertThat(store.find(id, RecordingPart.ACEITE)).isEmpty();
  }

  @Test
  void storesNothingThatIsNotWhatWasDigested() {
    String id = new ObjectId().toHexString();
    RecordingSource damaged =
        Samples.source(Samples.tone(440)).digested(Sha256.hexOf(Samples.tone(220)));

    assertThatThrownBy(() -> store.put(id, RecordingPart.ACEITE, damaged))
        .isInstanceOf(StoreUnavailableException.class)
        .rootCause()
        .asString()
        .contains("XAmzContentSHA256Mismatch");
    assertThat(store.find(id, RecordingPart.ACEITE)).isEmpty();
  }

  @Test
  void findsAndRemovesTheRecordingsOfAStretchOfTime() {
    Instant now = Instant.parse("2026-03-01T10:00:00Z");
    String old = Ids.firstAt(now.minus(Duration.ofDays(40)));
    String orphan = Ids.firstAt(now.minus(Duration.ofDays(3)));
    String young = Ids.firstAt(now.minus(Duration.ofHours(1)));
    for (String id : List.of(old, orphan, young)) {
      for (RecordingPart part : RecordingPart.values()) {
        store.put(id, part, RecordingSource.NOTHING);
      }
    }
    Instant from = now.minus(Duration.ofDays(30));
    Instant to = now.minus(Duration.ofDays(2));

    assertThat(store.inferencesBetween(from, to)).containsExactly(orphan);
    store.remove(orphan);
    assertThat(store.inferencesBetween(from, to)).isEmpty();
    store.remove(orphan);
  }
}
