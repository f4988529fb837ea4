package org.spira.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.inmemory.InMemoryAudioStore;

class ErasureContractTest extends ErasureCalls {

  private static final String WHY = "?reason=patient_request";

  @Test
  void whatWasErasedIsToldToNobody() {
    String id = accept();

    Answer answer = delete("admin", PATH + "/" + id + "/" + WHY);

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.json().get("status").stringValue()).isEqualTo("running");
    assertThat(answer.json().get("reason").stringValue()).isEqualTo("patient_request");
    assertThat(answer.json().get("requested_by").stringValue()).isEqualTo(Api.ADMIN_ID);
    assertThat(API.get("ana", PATH + "/" + id).detail()).isEqualTo("inference not found");
    assertThat(API.get("ana", PATH + "/" + id + "/result").detail())
        .isEqualTo("inference not found");
    assertThat(API.get("ana", PATH).response().body()).doesNotContain(id);
    assertThat(API.bean(InMemoryAudioStore.class).objects().keySet())
        .noneMatch(key -> key.startsWith(id));
    assertThat(delete("admin", PATH + "/" + id + WHY).detail()).isEqualTo("inference not found");
    Awaitility.await()
        .until(() ->
            API.get("admin", answer.header("Location"))
                .json()
                .get("status")
                .stringValue()
                .equals("done"));
  }

  @Test
  void allOfAPatientIsErased() {
    String first = accept();
    String second = accept();

    Answer answer =
        API.post(
            "admin",
            "/v1/erasures/",
            "{\"hospital\": \"Ward\", \"rgh\": \"%s\", \"reason\": \"consent_withdrawn\"}"
                .formatted(rgh));

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.response().body()).doesNotContain(rgh);
    Awaitility.await()
        .until(() ->
            API.get("admin", answer.header("Location"))
                .json()
                .get("status")
                .stringValue()
                .equals("done"));
    Answer done = API.get("admin", answer.header("Location"));
    assertThat(done.json().get("inference_ids").valueStream().map(each -> each.stringValue()))
        .containsExactly(first, second);
    assertThat(done.response().body()).doesNotContain(rgh);
    assertThat(API.get("ana", PATH + "/" + first).status()).isEqualTo(404);
    assertThat(API.get("admin", "/v1/erasures").response().body())
        .contains(done.json().get("id").stringValue())
        .doesNotContain(rgh);
  }
}
