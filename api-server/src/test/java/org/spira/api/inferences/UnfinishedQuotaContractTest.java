package org.spira.api.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.inferences.application.result.StoreResult;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;

/** An account that asks for more than is answered. */
class UnfinishedQuotaContractTest {

  private static final String MODEL = "62d59254b6f4ae2a1f4f4f77";
  private static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";
  private static final byte[] TONE = Samples.tone(440);
  private static final Api API = Api.startedWith("--spira.uploads.unfinished-per-user=2");

  @BeforeEach
  void haveAModel() {
    API.addOnce(new Model(MODEL, "asked", "asked-topic"));
  }

  private static Form form() {
    Form form = new Form().field("model_id", MODEL);
    for (String name : new String[] {"rgh", "mask_type", "gender", "covid_status", "local"}) {
      form.field(name, "x");
    }
    return form.file("aceite", TONE).file("sustentada", TONE).file("parlenda", TONE);
  }

  private static Answer ask(String key) {
    return API.send(
        API.as("ana", PATH)
            .header("Idempotency-Key", key)
            .header("Content-Type", "multipart/form-data; boundary=" + Api.BOUNDARY)
            .POST(BodyPublishers.ofByteArray(form().bytes())));
  }

  private static String accepted(Answer answer) {
    return answer.json().get("inference_id").stringValue();
  }

  private static void fail(String id) {
    API.bean(StoreResult.class).store(Result.failed(id, "the model was away"));
  }

  @Test
  void isToldToWaitWhileWhatWasAcceptedKeepsItsAnswer() {
    String failed = accepted(ask("one that fails"));
    fail(failed);
    Answer first = ask("first");
    String second = accepted(ask("second"));

    assertToldToWait(failed);
    assertThat(ask("first").response().body()).isEqualTo(first.response().body());

    fail(second);
    Answer later = ask("refused");

    assertThat(later.status()).isEqualTo(200);
    assertThat(ask("refused").response().body()).isEqualTo(later.response().body());
  }

  private static void assertToldToWait(String failed) {
    int stored = API.bean(InMemoryAudioStore.class).objects().size();

    Answer refused = ask("refused");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("30");
    assertThat(refused.detail()).contains("unfinished").contains("wait").contains("(2)");
    assertThat(retry(failed).status()).isEqualTo(429);
    assertThat(API.bean(InMemoryAudioStore.class).objects()).hasSize(stored);
  }

  private static Answer retry(String id) {
    return API.send(API.as("ana", PATH + "/" + id + "/retry").POST(BodyPublishers.noBody()));
  }
}
