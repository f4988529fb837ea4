package org.spira.api.inferences.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api.Answer;
import tools.jackson.databind.JsonNode;

/** Clinicians read what their hospitals asked, and say what the patients turned out to have. */
class OutcomeContractTest extends OutcomeCalls {

  @Test
  void isGivenAndCorrectedAndItsHistoryKept() {
    String id = accepted(HERS);
    String path = CLINICIANS + "/" + id;

    Answer none = API.get("outcome-clinician", path + "/outcomes");
    assertThat(none.json().get("version").intValue()).isZero();
    assertThat(none.json().get("current").isNull()).isTrue();

    assertThat(give("outcome-clinician", path, "confirmed", 0).status()).isEqualTo(200);
    Answer corrected = give("outcome-clinician", path, "excluded", 1);

    assertThat(corrected.json().get("version").intValue()).isEqualTo(2);
    assertThat(corrected.json().get("current").get("value").stringValue()).isEqualTo("excluded");
    assertThat(corrected.json().get("current").get("given_by").stringValue()).isEqualTo(CLINICIAN);
    assertThat(corrected.json().get("current").get("given_by_name").stringValue())
        .isEqualTo("outcome-clinician");
    assertThat(corrected.json().get("history").get(0).get("value").stringValue())
        .isEqualTo("confirmed");
    JsonNode read = API.get("outcome-nurse", NURSES + "/" + id + "/outcomes").json();
    assertThat(read.get("history")).isEqualTo(corrected.json().get("history"));
    assertThat(corrected.json().get("may_give").booleanValue()).isTrue();
    assertThat(read.get("may_give").booleanValue()).isFalse();
  }

  @Test
  void isNotOverwrittenByWhoHasNotSeenIt() {
    String id = accepted(HERS);
    String path = CLINICIANS + "/" + id;
    give("outcome-clinician", path, "confirmed", 0);

    Answer late = give("outcome-clinician", path, "excluded", 0);

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.detail()).startsWith("the outcome was changed meanwhile");
    assertThat(API.get("outcome-clinician", path + "/outcomes").json().get("version").intValue())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"value\":\"cured\",\"date\":\"2026-01-01\",\"version\":0} | value",
        "{\"date\":\"2026-01-01\",\"version\":0} | value",
        "{\"value\":\"unknown\",\"version\":0} | date",
        "{\"value\":\"unknown\",\"date\":\"2026-02-30\",\"version\":0} | date",
        "{\"value\":\"unknown\",\"date\":\"9999-01-01\",\"version\":0} | date",
        "{\"value\":\"unknown\",\"date\":\"2026-01-01\"} | version",
        "{\"value\":\"unknown\",\"date\":\"2026-01-01\",\"version\":\"0\"} | version",
        "{\"value\":\"unknown\",\"date\":\"2026-01-01\",\"version\":-1} | version",
        "{\"value\":\"unknown\",\"date\":\"2026-01-01\",\"version\":0,\"notes\":\"\"} | notes"
      })
  void saysWhatIsWrong(String json, String member) {
    String path = CLINICIANS + "/" + accepted(HERS);

    Answer answer = API.post("outcome-clinician", path + "/outcomes", json);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo("body." + member);
    assertThat(API.get("outcome-clinician", path + "/outcomes").json().get("version").intValue())
        .isZero();
  }

  @Test
  void refusesALongNoteAndTakesTheLongest() {
    String path = CLINICIANS + "/" + accepted(HERS) + "/outcomes";
    String json = "{\"value\":\"unknown\",\"date\":\"2026-01-01\",\"version\":0,\"note\":\"%s\"}";

    Answer tooLong = API.post("outcome-clinician", path, json.formatted("é".repeat(1001)));
    assertThat(tooLong.complaintAbout()).isEqualTo("body.note");
    assertThat(API.post("outcome-clinician", path, json.formatted("é".repeat(1000))).status())
        .isEqualTo(200);
  }
}
