package org.spira.api.inferences.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api.Answer;

/** What a list is not restricted to, and whose it is not. */
class ListingRefusalsContractTest extends ListedInferences {

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
