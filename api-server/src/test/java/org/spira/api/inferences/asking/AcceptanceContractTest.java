package org.spira.api.inferences.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SubmissionPublisher;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.inferences.adapter.rest.uploads.UploadLimit;
import org.spira.api.inmemory.InMemoryAudioStore;

/** Requests that come again, one too many, or while a store is away. */
class AcceptanceContractTest extends InferenceCalls {

  @Test
  void answersARepeatedRequestWithTheSameId() {
    Answer first = withKey("repeated", form());
    Answer again = withKey("repeated", form());
    Answer other = withKey("repeated", form().field("rgh", "124"));

    assertThat(again.response().body()).isEqualTo(first.response().body());
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.detail()).isNotEmpty();
    assertThat(withKey(" ", form()).status()).isEqualTo(422);
    assertThat(withKey("x".repeat(256), form()).status()).isEqualTo(422);
  }

  private static Answer withKey(String key, Form form) {
    return API.send(
        API.as("ana", PATH)
            .header("Idempotency-Key", key)
            .header("Content-Type", "multipart/form-data; boundary=" + Api.BOUNDARY)
            .POST(BodyPublishers.ofByteArray(form.bytes())));
  }

  @Test
  void saysThatItCannotStoreNow() {
    API.bean(InMemoryAudioStore.class).setAway(true);

    Answer answer = API.post("ana", PATH, form());

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.detail()).isNotEmpty();
    assertThat(answer.header("Retry-After")).isNotEmpty();
  }

  @Test
  void refusesOneUploadTooManyBeforeItIsRead() {
    UploadLimit limit = API.bean(UploadLimit.class);
    long refusedBefore = limit.refused();
    byte[] body = form().bytes();
    // no stream: this client waits for one's bytes on the thread that has to send the headers
    try (SubmissionPublisher<ByteBuffer> slow = new SubmissionPublisher<>();
        HttpClient client = HttpClient.newHttpClient()) {
      CompletableFuture<Answer> first =
          client
              .sendAsync(
                  API.as("ana", PATH)
                      .header("Content-Type", "multipart/form-data; boundary=" + Api.BOUNDARY)
                      .POST(BodyPublishers.fromPublisher(slow, body.length))
                      .build(),
                  BodyHandlers.ofString())
              .thenApply(Answer::new);
      Awaitility.await().until(() -> slow.hasSubscribers() && limit.inFlight() == 1);
      slow.submit(ByteBuffer.wrap(body, 0, 100));

      Answer second = API.post("ana", PATH, form());
      slow.submit(ByteBuffer.wrap(body, 100, body.length - 100));
      slow.close();

      assertThat(second.status()).isEqualTo(503);
      assertThat(second.header("Retry-After")).isEqualTo("1");
      assertThat(limit.refused()).isEqualTo(refusedBefore + 1);
      assertThat(first.join().status()).isEqualTo(200);
    }
    Awaitility.await().until(() -> limit.inFlight() == 0);
  }
}
