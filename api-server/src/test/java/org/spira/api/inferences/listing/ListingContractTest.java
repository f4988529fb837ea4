package org.spira.api.inferences.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api.Answer;
import org.spira.api.shared.Ids;

/** A nurse's list, page by page. */
class ListingContractTest extends ListedInferences {

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "?", "?_=1718000000"})
  void isTheOldListToTheLetterWithoutParameters(String nothing) {
    Answer answer = get(nothing);

    assertThat(answer.json().propertyNames()).containsExactly("inferences");
    assertThat(idsOf(answer)).containsExactly(id(0), id(1), id(2), id(3), id(4));
    assertThat(answer.header("Link")).isEmpty();
  }

  @Test
  void isOfTheSameBytesAsItsInferencesOneByOne() {
    String expected =
        idsOf(get("")).stream()
            .map(each -> get("/" + each).response().body())
            .collect(Collectors.joining(",", "{\"inferences\":[", "]}"));

    assertThat(get("").response().body()).isEqualTo(expected);
  }

  @Test
  void isReadPageByPage() {
    List<String> seen = new ArrayList<>();
    Answer page = get("/?limit=2");
    while (!page.header("Link").isEmpty()) {
      seen.addAll(idsOf(page));
      page = get(next(page));
    }
    seen.addAll(idsOf(page));

    assertThat(seen).containsExactly(id(4), id(3), id(2), id(1), id(0));
    assertCountsAll(page);
  }

  private static void assertCountsAll(Answer page) {
    assertThat(page.json().get("total").intValue()).isEqualTo(COUNT);
    assertThat(page.json().get("total_is_exact").booleanValue()).isTrue();
    assertThat(page.json().has("results")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "sort=created_in&limit=2,01",
    "sort=rgh,01234",
    "sort=-rgh&limit=2,43",
    "sort=-status,43210",
    "sort=diagnosis&limit=2,01",
    "sort=-diagnosis,43210",
    "from=2026-03-02&to=2026-03-03,21",
    "from=2026-03-04T07:00:00-03:00,43",
    "to=2026-03-02T10:00:00Z,0",
    "from=0001-01-01&to=9999-12-31,43210",
    "diagnosis=positive,2",
    "diagnosis=negative,''",
    "status=completed,''",
    "status=processing&limit=1,4",
    "model=62d59254b6f4ae2a1f4f4f62&limit=1,4",
    "model=62d59254b6f4ae2a1f4f4f63,''",
    "hospital=nowhere,''",
    "q=nobody,''",
    "q=&status=&after=,43210"
  })
  void isRestricted(String query, String expected) {
    StringBuilder numbers = new StringBuilder();
    for (String id : idsOf(get("?" + query))) {
      numbers.append((Ids.timeOf(id).getEpochSecond() - FIRST.getEpochSecond()) / 86_400);
    }
    assertThat(numbers.toString()).isEqualTo(expected);
  }

  @Test
  void leadsOnWithTheSameRestrictions() {
    Answer first = get("?q=&hospital=ward&limit=1&include=result&sort=created_in");
    if (idsOf(first).isEmpty()) {
      throw new AssertionError("the samples come from another hospital");
    }

    assertThat(next(first))
        .contains("hospital=ward", "limit=1", "include=result", "sort=created_in", "after=")
        .doesNotContain("q=");
    assertThat(idsOf(get(next(first)))).containsExactly(id(1));
  }

  @Test
  void isReadPageByPageByDiagnosisToo() {
    Answer first = get("?sort=-diagnosis&limit=3");
    assertThat(idsOf(first)).containsExactly(id(4), id(3), id(2));
    assertThat(idsOf(get(next(first)))).containsExactly(id(1), id(0));
  }

  @Test
  void carriesResultsOnRequest() {
    Answer answer = get("?include=result");

    assertThat(answer.json().get("results")).hasSize(1);
    assertThat(answer.json().get("results").get(0).get("inference_id").stringValue())
        .isEqualTo(id(2));
  }
}
