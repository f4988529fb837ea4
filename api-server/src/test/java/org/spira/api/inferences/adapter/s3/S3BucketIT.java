package org.spira.api.inferences.adapter.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.MinioClient;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inmemory.Samples;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.RecordingPart;

/** A bucket that is not there yet, and a store that cannot be reached. */
class S3BucketIT extends OwnBucket {

  @Test
  void makesTheBucketOnceWhenAllPartsComeTogether() throws Exception {
    String id = new ObjectId().toHexString();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> puts =
          List.of(RecordingPart.values()).stream()
              .<Future<?>>map(part ->
                  threads.submit(() -> store.put(id, part, Samples.source(Samples.tone(220)))))
              .toList();
      for (Future<?> put : puts) {
        put.get(30, TimeUnit.SECONDS);
      }
    }
    for (RecordingPart part : RecordingPart.values()) {
      assertThat(stored(part.objectKey(id))).isEqualTo(Samples.tone(220));
    }
  }

  @Test
  void findsNothingWhereNoBucketIs() {
    assertThat(store.inferencesBetween(Instant.EPOCH, Instant.EPOCH.plusSeconds(1))).isEmpty();
  }

  @Test
  void tellsWhetherItCanBeReached() {
    assertThatCode(store::check).doesNotThrowAnyException();
    MinioClient nobody =
        MinioClient.builder()
            .endpoint("http://127.0.0.1:1")
            .credentials("a", "b")
            .region("us-east-1")
            .build();
    S3AudioStore away = new S3AudioStore(nobody, puts("http://127.0.0.1:1"), bucket);

    assertThatThrownBy(away::check).isInstanceOf(StoreUnavailableException.class);
    assertThatThrownBy(() ->
            away.put(new ObjectId().toHexString(), RecordingPart.ACEITE, RecordingSource.NOTHING))
        .isInstanceOf(StoreUnavailableException.class);
  }
}
