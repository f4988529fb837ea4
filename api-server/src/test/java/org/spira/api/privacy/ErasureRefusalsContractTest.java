package org.spira.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api.Answer;

/** Who may erase what, and what has to be said for it. */
class ErasureRefusalsContractTest extends ErasureCalls {

  private static final String WHY = "?reason=patient_request";

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
