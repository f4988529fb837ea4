package org.spira.api.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.Role;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;
import org.spira.api.outcomes.Outcome;
import org.spira.api.outcomes.Outcome.Giver;
import org.spira.api.outcomes.Outcome.Value;
import org.spira.api.outcomes.port.Outcomes;
import tools.jackson.databind.JsonNode;

class EvaluationContractTest {

  private static final Api API = Api.running();
  private static final String MODEL = "62d59254b6f4ae2a1f4f4f81";
  private static final String EMPTY = "62d59254b6f4ae2a1f4f4f82";
  private static final String PATH = "/v1/models/" + MODEL + "/evaluation";
  private static final String RGH = "123";

  @BeforeAll
  static void answerSome() {
    API.add(new ObjectId().toHexString(), "evaluator", Role.RESEARCHER);
    API.bean(InMemoryModels.class).add(new Model(MODEL, "evaluated", "evaluated-topic"));
    API.bean(InMemoryModels.class).add(new Model(EMPTY, "never-asked", "never-asked-topic"));
    answered(Value.CONFIRMED, 0.9, "positive", "positive");
    answered(Value.CONFIRMED, 0.4, "inconclusive", "positive");
    answered(Value.EXCLUDED, 0.5, "positive", "negative");
    answered(Value.EXCLUDED, 0.1, "negative", "negative");
    answered(Value.UNKNOWN, 0.1, "negative", "negative");
    ended(answered(Value.EXCLUDED, -1, Result.NOT_AVAILABLE, "negative"));
  }

  private static String answered(Value value, double score, String said, String onTrial) {
    String id = new ObjectId().toHexString();
    API.bean(Inferences.class)
        .add(
            Inference.accepted(id, Api.USER_ID, MODEL, "2026-03-01 10:00:00.0", Samples.form(3)),
            Dispatch.first(Instant.EPOCH));
    Results results = API.bean(Results.class);
    results.settle(new Result(id, id, List.of(score), said, "7", "abc", null));
    results.noteChallenger(new Challenge(id, List.of(score), onTrial, "8", "def", null));
    Giver giver = new Giver(Api.USER_ID, "bia");
    API.bean(Outcomes.class)
        .add(id, 0, new Outcome(value, LocalDate.of(2026, 3, 2), "a note", giver, Instant.EPOCH));
    return id;
  }

  private static void ended(String id) {
    API.bean(Results.class).settle(Result.failed(id, "the model cannot hear it"));
  }

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
