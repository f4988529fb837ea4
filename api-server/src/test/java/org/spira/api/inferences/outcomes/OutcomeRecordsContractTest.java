package org.spira.api.inferences.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spira.api.Api.Answer;

/** Where outcomes are shown, noted and erased. */
class OutcomeRecordsContractTest extends OutcomeCalls {

  @Test
  void listsShowAndRestrictToOutcomes() {
    String id = accepted(HERS);
    accepted(ANOTHER);
    give("outcome-clinician", CLINICIANS + "/" + id, "unknown", 0);

    Answer page =
        API.get(
            "outcome-clinician", CLINICIANS + "?outcome=unknown&include=outcome,result&limit=1");

    assertThat(page.json().get("inferences")).hasSize(1);
    assertThat(page.json().get("outcomes").get(0).get("inference_id").stringValue()).isEqualTo(id);
    assertThat(page.json().get("outcomes").get(0).get("outcome").get("value").stringValue())
        .isEqualTo("unknown");
    assertThat(page.json().get("results")).hasSize(1);
    assertThat(API.get("outcome-clinician", CLINICIANS + "?outcome=excluded").response().body())
        .doesNotContain(id);
    assertThat(API.get("outcome-clinician", CLINICIANS).response().body())
        .contains(id)
        .doesNotContain(ANOTHER.name());
  }

  @Test
  void isErasedWithItsInference() {
    String id = accepted(HERS);
    give("outcome-clinician", CLINICIANS + "/" + id, "confirmed", 0);

    API.send(API.as("admin", NURSES + "/" + id + "?reason=patient_request").DELETE());

    assertThat(API.get("outcome-clinician", CLINICIANS + "/" + id + "/outcomes").status())
        .isEqualTo(404);
    assertThat(give("outcome-clinician", CLINICIANS + "/" + id, "confirmed", 1).status())
        .isEqualTo(404);
  }

  @Test
  void standsInTheTrailWithoutWhatItSays() {
    String id = accepted(HERS);
    give("outcome-clinician", CLINICIANS + "/" + id, "confirmed", 0);

    String trail = API.get("admin", "/v1/audit/entries?record=" + id).response().body();

    assertThat(trail).contains("outcome.give", CLINICIAN).doesNotContain(WORDS, "confirmed");
  }
}
