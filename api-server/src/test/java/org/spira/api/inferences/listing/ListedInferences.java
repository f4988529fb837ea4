package org.spira.api.inferences.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
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

/** Five inferences of a nurse, listed. */
abstract class ListedInferences {

  static final Api API = Api.running();
  static final String NURSE = "62d59254b6f4ae2a1f4f4f61";
  static final String MODEL = "62d59254b6f4ae2a1f4f4f62";
  static final String PATH = "/v1/users/" + NURSE + "/inferences";
  static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");
  static final int COUNT = 5;

  static {
    // once, however many classes list them
    acceptSome();
  }

  private static void acceptSome() {
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

  static String id(int number) {
    return Ids.firstAt(FIRST.plusSeconds(86_400L * number));
  }

  static Answer get(String query) {
    return API.get("lister", PATH + query);
  }

  static List<String> idsOf(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return answer
        .json()
        .get("inferences")
        .valueStream()
        .map(o -> o.get("id").stringValue())
        .toList();
  }

  static String next(Answer answer) {
    String link = answer.header("Link");
    assertThat(link).matches("</v1/users/.*>; rel=\"next\"");
    return link.substring(link.indexOf('?'), link.indexOf('>'));
  }
}
