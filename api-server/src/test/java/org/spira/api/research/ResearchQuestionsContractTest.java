package org.spira.api.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api.Answer;
import tools.jackson.databind.JsonNode;

/** What researchers can ask for, page by page, and what is said of wrong questions. */
class ResearchQuestionsContractTest extends ToldCases {

  @ParameterizedTest
  @CsvSource({
    "label=negative, negative",
    "sex=female, positive",
    "mask=thin, positive negative",
    "mask=thick, ''",
    "hospital=elsewhere, ''",
    "model=62d59254b6f4ae2a1f4f4fee, ''"
  })
  void restricts(String filter, String wanted) {
    assertThat(String.join(" ", labels("&" + filter))).isEqualTo(wanted);
  }

  @Test
  void goesOnFromPageToPageInTheSameOrder() {
    JsonNode first = cohort.page("&limit=1").json();
    String asOf = first.path("as_of").asString();
    String next = "&limit=1&asof=" + asOf + "&after=" + first.path("next").asString();
    JsonNode second = cohort.page(next).json();

    assertThat(first.path("cases")).hasSize(1);
    assertThat(second.at("/cases/0/label").asString()).isEqualTo("negative");
    assertThat(second.path("as_of").asString()).isEqualTo(asOf);
    assertThat(cohort.page(next).response().body()).isEqualTo(cohort.page(next).response().body());
    assertThat(second.path("key_id").asString()).matches("[0-9a-f]{8}");
  }

  @ParameterizedTest
  @CsvSource({
    "from=yesterday&until=2026-01-01, query.from",
    "from=2026-01-01, query.until",
    "from=1900-01-01&until=2026-01-01, query.from",
    "from=2026-01-01&until=2026-02-01&label=maybe, query.label",
    "from=2026-01-01&until=2026-02-01&limit=501, query.limit",
    "from=2026-01-01&until=2026-02-01&after=xyz, query.after",
    "from=2026-01-01&until=2026-02-01&model=xyz, query.model"
  })
  void saysWhatIsWrongWithAQuestion(String query, String where) {
    Answer answer = API.get(cohort.researcher(), "/v1/research/cases?" + query);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo(where);
  }

  @Test
  void aPlaceOfAnotherKeyIsRefused() {
    assertThat(cohort.page("&after=" + "0".repeat(32)).status()).isEqualTo(422);
  }

  @Test
  void isForResearchersOnly() {
    for (String name : List.of("ana", "admin")) {
      assertThat(API.get(name, Cohort.PATH).status()).isEqualTo(403);
      assertThat(API.get(name, "/v1/research/cases/xyz/recordings/frase").status()).isEqualTo(403);
    }
  }
}
