package org.spira.inference.inferences.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.spira.common.RecordingPart;
import org.spira.inference.inferences.application.port.RecordingMissingException;
import org.spira.inference.inferences.application.port.RecordingTooLargeException;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.inference.shared.s3.S3Clients;
import org.spira.testservers.S3Server;

class S3RecordingsIT {

  private static final int LIMIT = 1000;
  private static S3Server server;
  private static MinioClient client;

  @BeforeAll
  static void start() throws Exception {
    server = S3Server.start();
    client = client(server.secretKey());
    client.makeBucket(MakeBucketArgs.builder().bucket("audio-files").build());
  }

  @AfterAll
  static void stop() throws Exception {
    client.close();
    server.close();
  }

  private static MinioClient client(String secret) {
    return S3Clients.client(
        new S3Clients.Store(server.endpoint(), server.accessKey(), secret, "us-east-1"),
        Duration.ofSeconds(5));
  }

  private static byte[] fetch(String id) {
    return new S3Recordings(client, "audio-files", LIMIT).fetch(id, RecordingPart.FRASE);
  }

  private static void put(String id, int bytes) throws Exception {
    client.putObject(
        PutObjectArgs.builder()
            .bucket("audio-files")
            .object(RecordingPart.FRASE.objectKey(id))
            .stream(new ByteArrayInputStream(new byte[bytes]), (long) bytes, -1L)
            .build());
  }

  @Test
  void fetchesWhatThereIs() throws Exception {
    put("whole", LIMIT);
    put("empty", 0);
    assertThat(fetch("whole")).hasSize(LIMIT);
    assertThat(fetch("empty")).isEmpty();
  }

  @Test
  void saysWhatIsMissingOrTooLarge() throws Exception {
    assertThatThrownBy(() -> fetch("absent"))
        .isInstanceOf(RecordingMissingException.class)
        .hasMessage("recording frase is missing");
    put("large", LIMIT + 1);
    assertThatThrownBy(() -> fetch("large"))
        .isInstanceOf(RecordingTooLargeException.class)
        .hasMessageContaining("larger than 1000 bytes");
  }

  @Test
  void isAwayWhenItRefuses() {
    assertThatThrownBy(() ->
            new S3Recordings(client("wrong secret"), "audio-files", LIMIT)
                .fetch("whole", RecordingPart.FRASE))
        .isInstanceOf(NeighbourAwayException.class)
        .hasMessageNotContaining("wrong secret");
    assertThatThrownBy(() ->
            new S3Recordings(client, "no-such-bucket", LIMIT).fetch("whole", RecordingPart.FRASE))
        .isInstanceOf(NeighbourAwayException.class);
  }

  @Test
  void isAwayWhileItIsGone() throws Exception {
    put("kept", 5);
    server.kill();
    assertThatThrownBy(() -> fetch("kept")).isInstanceOf(NeighbourAwayException.class);
    server.restart();
    await()
        .ignoreExceptionsInstanceOf(NeighbourAwayException.class)
        .untilAsserted(() -> assertThat(fetch("kept")).hasSize(5));
  }
}
