package org.spira.api.inferences.correcting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Outcome;
import org.spira.api.inferences.domain.Removed;
import org.spira.api.inferences.domain.correction.Correction;
import org.spira.api.inmemory.InMemoryInferences;
import tools.jackson.databind.JsonNode;

class CorrectionContractTest extends SentForm {

  @Test
  void showsWhatIsRightAndKeepsWhatWasThere() {
    Answer answer = patch("ana", id, "{\"age\": 42, \"rgh\": \" 13\", \"cid\": null}");

    assertThat(answer.status()).isEqualTo(200);
    JsonNode shown = API.get("ana", PATH + id + "/result").json().get("inference");
    assertThat(shown).isEqualTo(answer.json());
    assertThat(shown.get("age").intValue()).isEqualTo(42);
    assertThat(shown.get("rgh").stringValue()).isEqualTo(" 13");
    assertThat(shown.get("cid").isNull()).isTrue();
    assertThat(shown.get("gender").stringValue()).isEqualTo("F");
    JsonNode history = API.get("ana", PATH + id + "/corrections/").json().get("corrections");
    assertThat(history).hasSize(1);
    JsonNode correction = history.get(0);
    assertThat(correction.get("corrected_by").stringValue()).isEqualTo(Api.USER_ID);
    assertThat(Instant.parse(correction.get("at").stringValue())).isBefore(Instant.now());
    assertThat(correction.get("changes").toString())
        .isEqualTo(
            "{\"age\":{\"from\":41,\"to\":42},\"cid\":{\"from\":\"J96.0\",\"to\":null},"
                + "\"rgh\":{\"from\":\"12\",\"to\":\" 13\"}}");
  }

  @Test
  void administratorsCorrectWhatOthersSent() {
    assertThat(patch("admin", id, "{\"local\": \"other\"}").status()).isEqualTo(200);

    JsonNode history = API.get("admin", PATH + id + "/corrections").json().get("corrections");
    assertThat(history.get(0).get("corrected_by").stringValue()).isEqualTo(Api.ADMIN_ID);
    String adminsPath = "/v1/users/" + Api.ADMIN_ID + "/inferences/" + id;
    assertThat(API.get("ana", adminsPath + "/corrections").detail())
        .isEqualTo("Forbidden operation");
    assertThat(API.get("admin", adminsPath + "/corrections").detail())
        .isEqualTo("inference not found");
  }

  @Test
  void keepsSoManyAndNoMore() {
    for (int age = 0; age < Correction.MOST; age++) {
      assertThat(patch("ana", id, "{\"age\": %d}".formatted(age)).status()).isEqualTo(200);
    }

    Answer oneMore = patch("ana", id, "{\"age\": 77}");

    assertThat(oneMore.status()).isEqualTo(409);
    assertThat(oneMore.detail()).isEqualTo("an inference can be corrected 50 times at most");
    assertThat(API.get("ana", PATH + id).json().get("age").intValue())
        .isEqualTo(Correction.MOST - 1);
    assertThat(API.get("ana", PATH + id + "/corrections").json().get("corrections"))
        .hasSize(Correction.MOST);
  }

  @Test
  void nothingIsNotedWhereNothingChanges() {
    assertThat(patch("ana", id, "{\"age\": \"41\"}").status()).isEqualTo(200);

    assertThat(API.get("ana", PATH + id + "/corrections").json().get("corrections")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"age\": 151} | age",
        "{\"age\": \"old\"} | age",
        "{\"age\": true} | age",
        "{\"rgh\": \"\"} | rgh",
        "{\"gender\": null} | gender",
        "{\"status\": \"error\"} | __root__",
        "{\"user_id\": \"x\"} | __root__",
        "{} | __root__",
        "[] | __root__"
      })
  void checksWhatTheFormChecks(String json, String about) {
    Answer answer = patch("ana", id, json);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo("body." + about);
    assertThat(API.get("ana", PATH + id).json().get("age").intValue()).isEqualTo(41);
  }

  @Test
  void isNotedWithoutWhatWasChanged() {
    patch("ana", id, "{\"rgh\": \"marked-number\"}");

    InMemorySegments segments = API.bean(InMemorySegments.class);
    assertThat(segments.entries().stream().filter(each -> each.records().containsValue(id)))
        .extracting(Entry::action, Entry::outcome)
        .containsExactly(
            tuple("inference.correct", Outcome.ASKED), tuple("inference.correct", Outcome.DONE));
    assertThat(segments.all().toString()).doesNotContain("marked-number");
  }

  @Test
  void doesNotBringARemovedIdentityBack() {
    API.bean(InMemoryInferences.class)
        .change(id, each -> each.without(new Removed(null, Instant.now(), null)));

    Answer answer = patch("ana", id, "{\"rgh\": \"13\"}");

    assertThat(answer.status()).isEqualTo(410);
    assertThat(answer.detail()).startsWith("the identity was removed");
  }
}
