package org.spira.api.privacy.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spira.api.Api.Answer;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.audit.domain.Entry;

class WithdrawalContractTest extends WithdrawalCalls {

  @Test
  void whatIsRestrictedIsToldToNobodyAndStillHandedOver() {
    String first = accept();
    String second = accept();

    Answer answer = withdraw("restrict");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("inference_ids").valueStream().map(each -> each.stringValue()))
        .containsExactly(first, second);
    assertThat(answer.response().body()).doesNotContain(rgh);
    for (String path : new String[] {"", "/result", "/recordings/aceite", "/corrections"}) {
      assertThat(API.get("ana", PATH + "/" + first + path).detail())
          .as(path)
          .isEqualTo("inference not found");
    }
    assertThat(API.get("ana", PATH).response().body()).doesNotContain(first);
    assertThat(withdraw("restrict").json().get("inference_ids")).hasSize(2);
    assertThat(
            API.post("admin", "/v1/exports", "{\"hospital\":\"ward\",\"rgh\":\"" + rgh + "\"}")
                .status())
        .isEqualTo(200);
    InMemorySegments segments = API.bean(InMemorySegments.class);
    assertThat(segments.entries().stream().map(Entry::action)).contains("consent.withdraw");
    assertThat(segments.all().toString()).doesNotContain(rgh);
  }

  @Test
  void oneInferenceIsRestricted() {
    String one = accept();
    String other = accept();

    Answer answer =
        API.post("admin", PATH + "/" + one + "/withdrawal", "{\"effect\": \"restrict\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(API.get("ana", PATH + "/" + one).status()).isEqualTo(404);
    assertThat(API.get("ana", PATH + "/" + other).status()).isEqualTo(200);
  }

  @Test
  void erasesWhereThatIsWanted() {
    String id = accept();

    Answer answer = withdraw("erase");

    assertThat(answer.status()).isEqualTo(202);
    String erasure = "/v1/erasures/" + answer.json().get("erasure_id").stringValue();
    awaitDone(erasure);
    assertThat(API.get("ana", PATH + "/" + id).status()).isEqualTo(404);
  }

  private static void awaitDone(String erasure) {
    Awaitility.await()
        .until(() -> API.get("admin", erasure).json().get("status").stringValue().equals("done"));
    assertThat(API.get("admin", erasure).json().get("reason").stringValue())
        .isEqualTo("consent_withdrawn");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(withdraw("restrict").detail()).startsWith("nothing is kept about a patient");
    assertThat(withdraw("forget").complaintAbout()).isEqualTo("body.effect");
    assertThat(API.post("admin", "/v1/withdrawals", "{}").complaints()).hasSize(3);
    assertThat(API.post("ana", "/v1/withdrawals", "{}").detail()).isEqualTo("Forbidden operation");
  }
}
