package org.spira.api.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeAll;
import org.spira.api.Api;
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

/** A model that was asked six times, and one that never was. */
abstract class EvaluatedModel {

  static final Api API = Api.running();
  static final String MODEL = "62d59254b6f4ae2a1f4f4f81";
  static final String EMPTY = "62d59254b6f4ae2a1f4f4f82";
  static final String RGH = "123";

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

  static String answered(Value value, double score, String said, String onTrial) {
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

  static void ended(String id) {
    API.bean(Results.class).settle(Result.failed(id, "the model cannot hear it"));
  }
}
