package org.spira.api.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.audit.domain.Entry;
import org.spira.api.inferences.Tombstone;
import org.spira.api.outcomes.Outcome.Value;
import org.spira.api.privacy.port.Restrictions;
import org.spira.api.research.application.PseudonymKey;
import tools.jackson.databind.JsonNode;

class ResearchContractTest extends ToldCases {

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
}
