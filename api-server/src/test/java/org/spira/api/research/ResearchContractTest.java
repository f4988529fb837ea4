package org.spira.api.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.audit.domain.Entry;
import org.spira.api.inferences.Tombstone;
import org.spira.api.inferences.domain.Removed;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.outcomes.Outcome.Value;
import org.spira.api.privacy.port.Restrictions;
import org.spira.api.research.application.PseudonymKey;
import tools.jackson.databind.JsonNode;

class ResearchContractTest {

  private static final Api API = Api.running();

  private final Cohort cohort = new Cohort(API);
  private final InMemoryInferences inferences = API.bean(InMemoryInferences.class);
  private String positive = "";
  private String negative = "";

  @BeforeEach
  void recordSome() {
    positive = cohort.labelled("Feminino", Value.CONFIRMED);
    negative = cohort.labelled("Masculino", Value.EXCLUDED);
    var unused = cohort.labelled("Feminino", Value.UNKNOWN);
  }

  private List<String> labels(String more) {
    return cohort.cases(more).valueStream().map(each -> each.path("label").asString()).toList();
  }

  @Test
  void tellsWhatIsKnownWithoutSayingWhoItIs() {
    JsonNode first = cohort.cases("").get(0);

    assertThat(first.propertyNames())
        .containsExactlyInAnyOrder(
            "id",
            "patient",
            "year",
            "label",
            "model",
            "production",
            "challenger",
            "sex",
            "age",
            "mask",
            "hospital",
            "recordings",
            "quality");
    assertThat(first.get("patient").asString()).matches("[0-9a-f]{32}");
    assertThat(first.get("year").asInt()).isEqualTo(Cohort.YEAR);
    assertThat(first.get("label").asString()).isEqualTo("positive");
    assertThat(first.get("sex").asString()).isEqualTo("female");
    assertThat(first.get("age").asInt()).isEqualTo(90);
    assertThat(first.get("mask").asString()).isEqualTo("thin");
    assertThat(first.get("hospital").asString()).isEqualTo(Cohort.HOSPITAL);
    assertThat(first.at("/production/diagnosis").asString()).isEqualTo("positive");
    assertThat(first.at("/challenger/diagnosis").asString()).isEqualTo("negative");
    assertThat(first.at("/challenger/version").isNull()).isTrue();
    assertThat(first.get("recordings").toString())
        .isEqualTo("[\"sustentada\",\"parlenda\",\"frase\"]");
  }

  @Test
  void thePatientIsTheSameInAllTheirCasesAndAnothersIsAnother() {
    var unused = cohort.labelledOf(cohort.rgh().toLowerCase(Locale.ROOT) + " ");
    var another = cohort.labelledOf("another" + cohort.rgh());
    List<String> patients =
        cohort.cases("").valueStream().map(each -> each.path("patient").asString()).toList();

    assertThat(patients).hasSize(4);
    assertThat(patients.subList(0, 3)).containsOnly(patients.getFirst());
    assertThat(patients.getLast()).isNotEqualTo(patients.getFirst());
  }

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

  @Test
  void whatCameLaterIsNotInIt() {
    assertThat(labels("&asof=" + sealed(Cohort.BEFORE_OUTCOMES))).isEmpty();
    cohort.corrected(negative, Value.CONFIRMED);
    assertThat(labels("&asof=" + sealed(Cohort.BETWEEN))).containsExactly("positive", "negative");
    assertThat(labels("")).containsExactly("positive", "positive");
  }

  /** As an answer of that moment had it. */
  private static String sealed(String second) {
    return API.bean(PseudonymKey.class).made().orElseThrow().seal(Instant.parse(second));
  }

  @Test
  void nobodyFindsOutByTryingWhenSomethingHappened() {
    String told = cohort.page("").json().path("as_of").asString();
    String second = told.substring(0, told.indexOf('.'));

    for (String asOf : List.of(second, Cohort.BETWEEN, second + ".0123456789abcdef", "x", "")) {
      Answer answer = cohort.page("&limit=1&asof=" + asOf);
      assertThat(answer.status()).as(asOf).isEqualTo(asOf.isEmpty() ? 200 : 422);
    }
    assertThat(cohort.page("&asof=" + second).detail()).startsWith("asof is no moment");
  }

  @Test
  void whenARecordingWasAcceptedShowsInNoPage() {
    String before = Cohort.BEFORE_ACCEPTANCE;

    assertThat(cohort.page("&limit=1&asof=" + sealed(before)).json().path("next").isNull())
        .isEqualTo(cohort.page("&limit=1").json().path("next").isNull());
  }

  @Test
  void whatWasErasedOrWithdrawnIsNotInIt() {
    String hidden = cohort.cases("").get(0).path("id").asString();
    API.bean(Restrictions.class).restrict(positive, Cohort.AT, Api.ADMIN_ID);
    inferences.bury(negative, new Tombstone("e", Cohort.AT, Api.ADMIN_ID, "patient_request"));

    assertThat(labels("")).isEmpty();
    assertThat(cohort.hear(hidden, "frase").detail()).isEqualTo("case not found");
  }

  @Test
  void whoseNumberIsNotKnownIsCountedOnly() {
    var unused = cohort.labelledOf(" ");

    JsonNode page = cohort.page("").json();
    assertThat(page.path("cases")).hasSize(2);
    assertThat(page.path("without_number").asInt()).isEqualTo(1);
  }

  @Test
  void letsRecordingsBeHeardWithoutWhatStandsBesideTheSound() {
    String id = cohort.cases("").get(0).path("id").asString();

    Answer heard = cohort.hear(id, "frase");
    assertIsASoundOnly(heard);

    assertThat(cohort.hear(id, "aceite").detail()).isEqualTo("recording not found");
    assertThat(cohort.hear(id, "nothing").detail()).isEqualTo("recording not found");
    assertThat(cohort.hear(positive, "frase").detail()).isEqualTo("case not found");
    assertThat(cohort.hear("0".repeat(32), "frase").detail()).isEqualTo("case not found");
  }

  private static void assertIsASoundOnly(Answer heard) {
    assertThat(heard.status()).isEqualTo(200);
    assertThat(heard.header("Repr-Digest")).matches("sha-256=:[A-Za-z0-9+/=]{44}:");
    assertThat(heard.header("Content-Type")).isEqualTo("audio/wav");
    assertThat(heard.response().body()).startsWith("RIFF").doesNotContain(Cohort.MARK);
  }

  @Test
  void recordingsThatWereRemovedAreNotOffered() {
    inferences.change(positive, each -> each.without(new Removed(Cohort.AT, null, null)));

    JsonNode first = cohort.cases("").get(0);
    assertThat(first.path("recordings")).isEmpty();
    assertThat(cohort.hear(first.path("id").asString(), "frase").status()).isEqualTo(404);
  }

  @Test
  void theTrailNamesEachInferenceThatWasTold() {
    String id = cohort.cases("").get(0).path("id").asString();
    var unused = cohort.hear(id, "frase");

    Stream<Entry> entries =
        API.bean(InMemorySegments.class).entries().stream()
            .filter(each -> each.records().containsValue(positive));
    assertThat(entries)
        .extracting(Entry::action, each -> each.actor().role())
        .containsExactly(
            tuple("research.list", "researcher"), tuple("research.recording", "researcher"));
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
