package org.spira.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;
import org.spira.api.shared.AlreadyTakenException;

class ErasureContractTest {

  private static final Api API = Api.running();
  private static final String MODEL = "62d59254b6f4ae2a1f4f4f31";
  private static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";
  private static final String WHY = "?reason=patient_request";

  private final String rgh = UUID.randomUUID().toString();

  ErasureContractTest() {
    try {
      API.bean(InMemoryModels.class).add(new Model(MODEL, "erased", "erased-topic"));
    } catch (AlreadyTakenException expected) {
      // each test of this class finds what the first one added
    }
  }

  private String accept() {
    byte[] tone = Samples.tone(440);
    Form form =
        new Form()
            .field("model_id", MODEL)
            .field("rgh", rgh)
            .field("mask_type", "None")
            .field("gender", "F")
            .field("covid_status", "no")
            .field("local", "ward")
            .file("aceite", tone)
            .file("sustentada", tone)
            .file("parlenda", tone);
    return API.post("ana", PATH, form).json().get("inference_id").stringValue();
  }

  private static Answer delete(String username, String path) {
    return API.send(API.as(username, path).DELETE());
  }

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

  @Test
  void isForAdministrators() {
    String id = accept();

    assertThat(delete("ana", PATH + "/" + id + WHY).detail()).isEqualTo("Forbidden operation");
    assertThat(API.post("ana", "/v1/erasures", "{}").detail()).isEqualTo("Forbidden operation");
    assertThat(API.get("ana", "/v1/erasures").detail()).isEqualTo("Forbidden operation");
    assertThat(API.get("ana", "/v1/erasures/" + id).detail()).isEqualTo("Forbidden operation");
    assertThat(API.get("ana", PATH + "/" + id).status()).isEqualTo(200);
    assertThat(API.send(API.request(PATH + "/" + id + WHY).DELETE()).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "/x?reason=patient_request, 422, inference id is not valid",
    "/62d59254b6f4ae2a1f4f4fee?reason=patient_request, 404, inference not found"
  })
  void saysWhatItCannotErase(String path, int status, String detail) {
    Answer answer = delete("admin", PATH + path);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.detail()).isEqualTo(detail);
  }

  @Test
  void wantsAReasonFromTheList() {
    String id = accept();

    assertThat(delete("admin", PATH + "/" + id).complaintAbout()).isEqualTo("body.reason");
    Answer other = delete("admin", PATH + "/" + id + "?reason=mrs+silva+asked");
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.response().body()).contains("consent_withdrawn").doesNotContain("silva");
    Answer patient = API.post("admin", "/v1/erasures", "{\"rgh\": \"1\"}");
    assertThat(patient.status()).isEqualTo(422);
    assertThat(patient.response().body()).contains("hospital", "reason");
  }

  @Test
  void tellsWhichErasuresThereAreNot() {
    assertThat(API.get("admin", "/v1/erasures/x").detail()).isEqualTo("erasure id is not valid");
    assertThat(API.get("admin", "/v1/erasures/62d59254b6f4ae2a1f4f4fee").detail())
        .isEqualTo("erasure not found");
    assertThat(API.get("admin", "/v1/erasures?before=x").status()).isEqualTo(422);
  }
}
