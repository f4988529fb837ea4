package org.spira.api.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.inmemory.InMemoryModels;
import tools.jackson.databind.JsonNode;

class EvaluationContractTest extends EvaluatedModel {

  private static final String PATH = "/v1/models/" + MODEL + "/evaluation";

  @Test
  void tellsHowRightEachVersionWas() {
    Answer answer = API.get("evaluator", PATH);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("labelled").intValue()).isEqualTo(5);
    assertThat(answer.json().get("complete").booleanValue()).isTrue();
    assertThat(answer.json().get("versions")).hasSize(2);
    JsonNode production = answer.json().get("versions").get(0);
    assertThat(production.get("model").toString())
        .isEqualTo("{\"role\":\"production\",\"version\":\"7\",\"digest\":\"abc\"}");
    assertThat(production.get("positive").toString())
        .isEqualTo("{\"positive\":1,\"negative\":0,\"inconclusive\":1}");
    assertThat(production.get("sensitivity").get("value").doubleValue()).isEqualTo(0.5);
    assertThat(production.get("specificity").get("hits").intValue()).isEqualTo(1);
    assertThat(production.get("roc").get("area").doubleValue()).isEqualTo(0.75);
    JsonNode challenger = answer.json().get("versions").get(1);
    assertThat(challenger.get("model").get("role").stringValue()).isEqualTo("challenger");
    assertThat(challenger.get("specificity").get("of").intValue()).isEqualTo(3);
  }

  @Test
  void comparesTheChallengerWithProduction() {
    JsonNode agreement = API.get("evaluator", PATH).json().get("agreements").get(0);

    assertThat(agreement.get("of").intValue()).isEqualTo(4);
    assertThat(agreement.get("agreed").intValue()).isEqualTo(2);
    assertThat(agreement.get("positive").get("negative").intValue()).isEqualTo(1);
    assertThat(agreement.get("inconclusive").get("positive").intValue()).isEqualTo(1);
    assertThat(agreement.get("scores")).hasSize(4);
    assertThat(agreement.get("scores").get(0).toString())
        .isEqualTo("{\"production\":0.1,\"challenger\":0.1}");
    JsonNode differing = agreement.get("disagreements").get(0);
    assertThat(agreement.get("disagreements")).hasSize(2);
    assertThat(differing.get("case_id").stringValue()).hasSize(32);
    assertThat(differing.get("production").stringValue()).isEqualTo("positive");
    assertThat(differing.get("challenger").stringValue()).isEqualTo("negative");
    assertThat(differing.get("confirmed").booleanValue()).isFalse();
  }

  @Test
  void tellsNothingAboutAnybody() {
    assertThat(API.get("evaluator", PATH).response().body())
        .doesNotContain(RGH + "\"", "ward", "a note", "bia", Api.USER_ID);
  }

  @Test
  void hasNoFiguresWithoutOutcomes() {
    Answer answer = API.get("admin", "/v1/models/" + EMPTY + "/evaluation");

    assertThat(answer.response().body())
        .isEqualTo("{\"labelled\":0,\"complete\":true,\"versions\":[],\"agreements\":[]}");
  }

  @Test
  void tellsOfARetiredModelAsBefore() {
    String before = API.get("evaluator", PATH).response().body();

    API.bean(InMemoryModels.class).setRetired(MODEL, true);
    Answer answer = API.get("evaluator", PATH);
    API.bean(InMemoryModels.class).setRetired(MODEL, false);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.response().body()).isEqualTo(before);
  }

  @Test
  void isForResearchersAndAdministratorsAndOfModelsThatThereAre() {
    assertThat(API.get("ana", PATH).status()).isEqualTo(403);
    assertThat(API.get("evaluator", "/v1/models/62d59254b6f4ae2a1f4f4fee/evaluation").detail())
        .isEqualTo("model not found");
    assertThat(API.get("evaluator", "/v1/models/xyz/evaluation").status()).isEqualTo(422);
  }
}
