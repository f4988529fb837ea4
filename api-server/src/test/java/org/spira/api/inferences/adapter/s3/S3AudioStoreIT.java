package org.spira.api.inferences.adapter.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.StatObjectArgs;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inmemory.Samples;
import org.spira.api.shared.Ids;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.RecordingPart;
import org.spira.common.Sha256;
import org.spira.testservers.S3Server;

class S3AudioStoreIT {

  private static S3Server server;
  private static MinioClient client;
  private static OkHttpClient http;
  private final String bucket = "test-" + new ObjectId().toHexString();
  private S3AudioStore store;

  @BeforeAll
  static void start() {
    server = S3Server.start();
    http = new OkHttpClient.Builder().socketFactory(new WideSockets()).build();
    client =
        MinioClient.builder()
            .endpoint(server.endpoint())
            .credentials(server.accessKey(), server.secretKey())
            .region("us-east-1")
            .build();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void openBucket() {
    store = new S3AudioStore(client, puts(server.endpoint()), bucket);
  }

  private SignedPut puts(String endpoint) {
    return new SignedPut(
        http,
        new S3Settings(
            endpoint,
            server.accessKey(),
            server.secretKey(),
            "us-east-1",
            bucket,
            Duration.ofSeconds(10)));
  }

  private byte[] stored(String key) throws MinioException, IOException {
    try (InputStream in =
        client.getObject(GetObjectArgs.builder().bucket(bucket).object(key).build())) {
      return in.readAllBytes();
    }
  }

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
