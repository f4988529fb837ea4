package org.spira.api.inferences.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.Role;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;
import org.spira.api.inmemory.Samples;
import org.spira.api.shared.Ids;

/** A nurse's list, page by page. */
class ListingContractTest {

  private static final Api API = Api.running();
  private static final String NURSE = "62d59254b6f4ae2a1f4f4f61";
  private static final String MODEL = "62d59254b6f4ae2a1f4f4f62";
  private static final String PATH = "/v1/users/" + NURSE + "/inferences";
  private static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");
  private static final int COUNT = 5;

  @BeforeAll
  static void acceptSome() {
    API.add(NURSE, "lister", Role.NURSE);
    for (int i = 0; i < COUNT; i++) {
      API.bean(Inferences.class)
          .add(
              Inference.accepted(id(i), NURSE, MODEL, "2026-03-01 10:00:00.0", Samples.form(i)),
              Dispatch.first(Instant.EPOCH));
    }
    API.bean(Results.class)
        .settle(new Result(id(2), id(2), List.of(0.9), "positive", "1", null, null));
  }

  private static String id(int number) {
    return Ids.firstAt(FIRST.plusSeconds(86_400L * number));
  }

  private static Answer get(String query) {
    return API.get("lister", PATH + query);
  }

  private static List<String> idsOf(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return answer
        .json()
        .get("inferences")
        .valueStream()
        .map(o -> o.get("id").stringValue())
        .toList();
  }

  private static String next(Answer answer) {
    String link = answer.header("Link");
    assertThat(link).matches("</v1/users/.*>; rel=\"next\"");
    return link.substring(link.indexOf('?'), link.indexOf('>'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "?", "?_=1718000000"})
  void isTheOldListToTheLetterWithoutParameters(String nothing) {
    Answer answer = get(nothing);

    assertThat(answer.json().propertyNames()).containsExactly("inferences");
    assertThat(idsOf(answer)).containsExactly(id(0), id(1), id(2), id(3), id(4));
    assertThat(answer.header("Link")).isEmpty();
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

  @ParameterizedTest
  @CsvSource({
    "limit=0,limit",
    "limit=201,limit",
    "limit=many,limit",
    "limit=-1,limit",
    "after=nonsense,after",
    "after=%00,after",
    "status=ended,status",
    "from=yesterday,from",
    "to=2026-02-30,to",
    "to=2026-02-01T10:00,to",
    "model=xyz,model",
    "sort=age,sort",
    "sort=--rgh,sort",
    "include=everything,include"
  })
  void namesTheParameterThatIsWrong(String query, String name) {
    Answer answer = get("?" + query);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo("query." + name);
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    assertThat(get("?limit=0&status=x&sort=y").complaints())
        .hasSize(3)
        .first()
        .isEqualTo("status: must be processing, completed or error");
  }

  @Test
  void refusesAPlaceOfAnotherListAndOneThatWasChanged() {
    String query = next(get("?limit=1&status=processing"));
    String place = query.substring(query.indexOf("after=") + "after=".length());
    String changed = (place.charAt(0) == 'A' ? 'B' : 'A') + place.substring(1);

    assertThat(get("?limit=1&status=processing&after=" + place).status()).isEqualTo(200);
    assertThat(get("?limit=1&after=" + place).complaintAbout()).isEqualTo("query.after");
    assertThat(get("?limit=1&status=processing&after=" + changed).complaintAbout())
        .isEqualTo("query.after");
  }

  @Test
  void isNobodyElses() {
    assertThat(API.get("ana", PATH + "?limit=1").status()).isEqualTo(403);
  }
}
