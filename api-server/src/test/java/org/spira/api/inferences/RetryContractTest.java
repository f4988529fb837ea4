package org.spira.api.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.inferences.application.result.StoreResult;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;
import org.spira.common.RecordingPart;
import tools.jackson.databind.JsonNode;

/** What failed, sent again. */
class RetryContractTest {

  private static final Api API = Api.running();
  private static final String MODEL = "62d59254b6f4ae2a1f4f4f81";
  private static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";
  private static final byte[] TONE = Samples.tone(440);

  RetryContractTest() {
    API.addOnce(new Model(MODEL, "retried", "retried-topic"));
  }

  private static Form form() {
    Form form = new Form().field("model_id", MODEL);
    for (String name : new String[] {"rgh", "mask_type", "gender", "covid_status", "local"}) {
      form.field(name, "x");
    }
    return form.file("aceite", TONE).file("sustentada", TONE).file("parlenda", TONE);
  }

  private static String accept(Form form) {
    return API.post("ana", PATH, form).json().get("inference_id").stringValue();
  }

  private static JsonNode inference(String id) {
    return API.get("ana", PATH + "/" + id).json();
  }

  @Test
  void sendsTheRecordingsOfAFailedInferenceAgainOnce() {
    String id = accept(form().file("frase", TONE));
    API.bean(StoreResult.class).store(Result.failed(id, "the model was away"));

    Answer again = retry("ana", id);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("inference_id").stringValue()).isNotEqualTo(id);
    assertThat(retry("ana", id).response().body()).isEqualTo(again.response().body());
  }

  @Test
  void asksTheSameAgainUnderAnotherId() {
    String id = accept(form().file("frase", TONE));
    API.bean(StoreResult.class).store(Result.failed(id, "the model was away"));
    String another = retry("ana", id).json().get("inference_id").stringValue();

    assertThat(inference(another).get("status").stringValue()).isEqualTo("processing");
    assertThat(inference(another).get("retry_of").stringValue()).isEqualTo(id);
    assertThat(inference(another).get("rgh")).isEqualTo(inference(id).get("rgh"));
    assertThat(inference(another).get("quality")).isEqualTo(inference(id).get("quality"));
    assertThat(inference(id).get("retry_of").isNull()).isTrue();
  }

  @Test
  void storesTheRecordingsForTheOtherInferenceToo() {
    String id = accept(form().file("frase", TONE));
    API.bean(StoreResult.class).store(Result.failed(id, "the model was away"));
    String another = retry("ana", id).json().get("inference_id").stringValue();

    Map<String, byte[]> stored = API.bean(InMemoryAudioStore.class).objects();
    for (RecordingPart part : RecordingPart.values()) {
      assertThat(stored.get(part.objectKey(another))).isEqualTo(TONE);
    }
  }

  @Test
  void sendsNothingAgainThatHasNotFailed() {
    String waiting = accept(form());
    String gone = accept(form());
    API.bean(StoreResult.class).store(Result.failed(gone, "away"));
    API.bean(InMemoryAudioStore.class).remove(gone);

    assertThat(retry("ana", waiting).status()).isEqualTo(400);
    assertThat(retry("ana", gone).detail()).isEqualTo("recording not found");
    assertThat(retry("ana", "000000000000000000000000").status()).isEqualTo(404);
    assertThat(retry("admin", gone).status()).isEqualTo(403);
  }

  private static Answer retry(String username, String id) {
    return API.send(API.as(username, PATH + "/" + id + "/retry").POST(BodyPublishers.noBody()));
  }
}
