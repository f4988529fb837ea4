package org.spira.api.privacy.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spira.api.Api.Answer;
import org.spira.api.audit.domain.Outcome;

/** When nothing is handed over, and to whom it never is. */
class AccessRefusalsContractTest extends KnownPatient {

  @Test
  void saysWhenNobodyIsKnown() {
    Answer answer = API.post("admin", "/v1/exports", patient());

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.detail()).startsWith("nothing is kept about a patient").doesNotContain(rgh);
    assertThat(segments.entries().getLast().outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(API.get("admin", PATH + "/62d59254b6f4ae2a1f4f4fee/export").detail())
        .isEqualTo("inference not found");
    assertThat(API.get("admin", PATH + "/x/export").detail())
        .isEqualTo("inference id is not valid");
  }

  @Test
  void isForAdministratorsWhoSayWhomTheyMean() {
    String id = accept();

    assertThat(API.post("ana", "/v1/exports", patient()).detail()).isEqualTo("Forbidden operation");
    assertThat(API.get("ana", PATH + "/" + id + "/export").detail())
        .isEqualTo("Forbidden operation");
    Answer answer = API.post("admin", "/v1/exports", "{}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaints())
        .containsExactly("hospital: field required", "rgh: field required");
  }

  @Test
  void nothingLeavesThatCannotBeNoted() {
    accept();
    String admin = API.token("admin");
    segments.setAway(true);

    Answer answer = API.post("Bearer " + admin, "/v1/exports", patient(), "application/json");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.response().body()).doesNotContain(rgh);
  }

  @Test
  void saysThatAStoreIsAwayWhileItStillCan() {
    accept();
    audio.setAway(true);

    Answer answer = API.post("admin", "/v1/exports", patient());

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.header("Content-Disposition")).isEmpty();
    assertThat(answer.response().body()).doesNotContain(rgh);
  }
}
