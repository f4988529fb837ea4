package org.spira.api.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SubmissionPublisher;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.inferences.adapter.rest.uploads.UploadLimit;
import org.spira.api.inferences.application.result.StoreResult;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.InMemoryResults;
import org.spira.common.WindowScore;
import tools.jackson.databind.JsonNode;

class InferenceContractTest {

  private static final Api API = Api.running();
  private static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";

  InferenceContractTest() {
    AskedModel.add(API);
  }

  @AfterEach
  void bringTheStoreBack() {
    API.bean(InMemoryAudioStore.class).setAway(false);
  }

  private static Form form() {
    return AskedModel.form();
  }

  private static String accept(Form form) {
    Answer answer = API.post("ana", PATH, form);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.json().propertyNames()).containsExactly("inference_id");
    return answer.json().get("inference_id").stringValue();
  }

  private static JsonNode inference(String id) {
    return API.get("ana", PATH + "/" + id).json();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/"})
  void acceptsAndShowsEveryMember(String slash) {
    Answer accepted = API.post("ana", PATH + slash, form().field("age", "41"));
    assertThat(accepted.status()).isEqualTo(200);
    String id = accepted.json().get("inference_id").stringValue();

    Answer shown = API.get("ana", PATH + "/" + id + slash);

    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.json().propertyNames()).containsAll(WireMembers.all());
    assertThat(shown.json().get("status").stringValue()).isEqualTo("processing");
    assertThat(shown.json().get("age").intValue()).isEqualTo(41);
    assertThat(shown.json().get("cid").isNull()).isTrue();
    assertThat(shown.json().get("created_in").stringValue())
        .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{6}");
  }

  @Test
  void takesUndefinedAndNullAndEmptyForAbsent() {
    Form absent = form().field("cid", "undefined").field("bpm", "null").field("spo2", "");
    String id = accept(absent.field("age", "undefined").file("frase", new byte[0]));

    for (String member : List.of("cid", "bpm", "spo2", "age")) {
      assertThat(inference(id).get(member).isNull()).as(member).isTrue();
    }
    assertThat(API.bean(InMemoryAudioStore.class).objects().get(id + "/frase.wav")).isEmpty();
  }

  @Test
  void takesARecordingThatIsTheTextUndefinedForAbsent() {
    accept(form().field("frase", "undefined"));
    Answer answer =
        API.post("ana", PATH, form().without("parlenda").field("parlenda", "undefined"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo("body.parlenda");
  }

  @Test
  void ignoresWhatTheClientMayNotSay() {
    Form told = form().field("id", "000000000000000000000000").field("user_id", Api.ADMIN_ID);
    String id = accept(told.field("status", "completed").field("created_in", "yesterday"));

    assertThat(inference(id).get("user_id").stringValue()).isEqualTo(Api.USER_ID);
    assertThat(inference(id).get("status").stringValue()).isEqualTo("processing");
    assertThat(inference(id).get("created_in").stringValue()).isNotEqualTo("yesterday");
  }

  @Test
  void refusesOtherUsers() {
    String id = accept(form());

    for (String path : List.of(PATH, PATH + "/" + id, PATH + "/" + id + "/result")) {
      Answer answer = API.get("admin", path);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.detail()).isEqualTo("Forbidden operation");
    }
    assertThat(API.post("admin", PATH, form()).status()).isEqualTo(403);
  }

  @Test
  void listsOldestFirst() {
    String first = accept(form());
    String second = accept(form());

    Answer answer = API.get("ana", PATH + "/");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("inferences").valueStream().map(one -> one.get("id").asString()))
        .containsSubsequence(first, second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/result"})
  void tellsUnknownInferencesFromWrongIds(String what) {
    Answer unknown = API.get("ana", PATH + "/000000000000000000000000" + what);
    Answer wrong = API.get("ana", PATH + "/xyz" + what);

    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.detail()).isEqualTo("inference not found");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.detail()).isEqualTo("inference id is not valid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/result", "/result/"})
  void showsTheResultBeforeAndAfterItCame(String path) {
    String id = accept(form());
    JsonNode before = API.get("ana", PATH + "/" + id + path).json();

    API.bean(StoreResult.class)
        .store(
            new Result(
                id,
                id,
                List.of(0.25, 0.75),
                "positive",
                "3",
                "abc",
                null,
                "short",
                List.of(new WindowScore("frase", 1, 4, 0.75)),
                "median of rows"));
    JsonNode after = API.get("ana", PATH + "/" + id + path).json();

    assertThat(before.get("result").get("output").toString()).isEqualTo("[-1.0]");
    assertThat(before.get("result").get("diagnosis").stringValue()).isEqualTo("not available");
    assertThat(after.get("inference").get("status").stringValue()).isEqualTo("completed");
    assertThat(after.get("result").get("inference_id").stringValue()).isEqualTo(id);
    assertThat(after.get("result").get("id").isString()).isTrue();
    assertThat(after.get("result").get("diagnosis").stringValue()).isEqualTo("positive");
    assertThat(after.get("result").get("output").toString()).isEqualTo("[0.25,0.75]");
    assertThat(after.get("result").get("model_version").stringValue()).isEqualTo("3");
    assertThat(after.get("result").get("remark").stringValue()).isEqualTo("short");
    assertThat(before.get("result").get("remark").isNull()).isTrue();
    assertThat(before.get("result").get("windows").isNull()).isTrue();
    assertThat(before.get("result").get("aggregated").isNull()).isTrue();
    assertThat(after.get("result").get("aggregated").stringValue()).isEqualTo("median of rows");
    assertThat(after.get("result").get("windows").toString())
        .isEqualTo("[{\"part\":\"frase\",\"start\":1.0,\"length\":4.0,\"score\":0.75}]");
  }

  @Test
  void saysWhenThereIsNoResult() {
    String id = accept(form());
    API.bean(InMemoryResults.class).lose(id);

    Answer answer = API.get("ana", PATH + "/" + id + "/result");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.detail()).isEqualTo("result not found");
  }

  @Test
  void saysWhyAnInferenceFailed() {
    String id = accept(form());
    API.bean(StoreResult.class).store(Result.failed(id, "the recording is cut off"));

    assertThat(inference(id).get("status").stringValue()).isEqualTo("error");
    assertThat(inference(id).get("error").stringValue()).isEqualTo("the recording is cut off");
  }

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
