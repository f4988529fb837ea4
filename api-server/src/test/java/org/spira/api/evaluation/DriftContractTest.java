package org.spira.api.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Announced;
import org.spira.api.models.Model;
import org.spira.api.models.WhoServes;
import org.spira.common.ModelsAnnouncement;
import org.spira.common.drift.DriftReference;
import org.spira.common.drift.Histogram;
import tools.jackson.databind.JsonNode;

class DriftContractTest {

  private static final Api API = Api.running();
  private static final String MODEL = "62d59254b6f4ae2a1f4f4f85";
  private static final String UNSERVED = "62d59254b6f4ae2a1f4f4f86";
  private static final String PATH = "/v1/models/" + MODEL + "/drift";
  private static final String SERVER = "of-the-drift-test";

  @BeforeAll
  static void answerSome() {
    API.bean(InMemoryModels.class).add(new Model(MODEL, "drifting", "drifting-topic"));
    API.bean(InMemoryModels.class).add(new Model(UNSERVED, "still", "still-topic"));
    for (int i = 0; i < 120; i++) {
      answered(0.5 + i / 240.0);
    }
  }

  private static void answered(double score) {
    String id = new ObjectId().toHexString();
    API.bean(Inferences.class)
        .add(
            Inference.accepted(id, Api.USER_ID, MODEL, "2026-03-01 10:00:00.0", Samples.form(3)),
            Dispatch.first(Instant.EPOCH));
    Results results = API.bean(Results.class);
    results.settle(new Result(id, id, List.of(score), "positive", "3", "d3", null));
    results.noteChallenger(new Challenge(id, List.of(score), "positive", "4", "d4", null));
  }

  /** Others must hear of nobody: what is served here is taken back. */
  private static Answer asked(String username, String path) {
    List<Map<String, Double>> cases =
        IntStream.range(0, 500).mapToObj(i -> Map.of("score", i / 500.0)).toList();
    DriftReference reference =
        DriftReference.of("d3", "0a0b", cases.size(), Histogram.ofAll(cases));
    WhoServes whoServes = API.bean(WhoServes.class);
    whoServes.hear(Announced.judged(SERVER, "drifting-topic", "3", reference));
    try {
      return API.get(username, path);
    } finally {
      whoServes.hear(ModelsAnnouncement.farewell(SERVER));
    }
  }

  @Test
  void tellsHowFarAVersionHasMoved() {
    Answer answer = asked("admin", PATH);

    assertThat(answer.status()).isEqualTo(200);
    JsonNode version = answer.json().get("versions").get(0);
    assertThat(version.get("version").stringValue()).isEqualTo("3");
    assertThat(version.get("level").stringValue()).isEqualTo("drifted");
    assertThat(version.get("results").intValue()).isEqualTo(120);
    assertThat(version.get("reference").toString())
        .isEqualTo("{\"origin\":\"registered\",\"cases\":500,\"data_sha256\":\"0a0b\"}");
    JsonNode score = version.get("measures").get(0);
    assertThat(score.get("measure").stringValue()).isEqualTo("score");
    assertThat(score.get("psi").doubleValue()).isGreaterThan(0.25);
    assertThat(score.get("p").doubleValue()).isLessThan(0.001);
    JsonNode hospital = version.get("hospitals").get(0);
    assertThat(hospital.get("hospital").stringValue()).isEqualTo("ward");
    assertThat(hospital.get("level").stringValue()).isEqualTo("drifted");
    JsonNode agreement = answer.json().get("agreements").get(0);
    assertThat(agreement.get("agreed").intValue()).isEqualTo(120);
    assertThat(agreement.get("positive").get("positive").intValue()).isEqualTo(120);
  }

  @Test
  void tellsNothingWhereNothingServes() {
    assertThat(API.get("admin", "/v1/models/" + UNSERVED + "/drift").response().body())
        .isEqualTo("{\"versions\":[],\"agreements\":[]}");
  }

  @Test
  void isForResearchersAndAdministratorsAndOfModelsThatThereAre() {
    assertThat(asked("ana", PATH).status()).isEqualTo(403);
    assertThat(asked("admin", "/v1/models/62d59254b6f4ae2a1f4f4fee/drift").detail())
        .isEqualTo("model not found");
    assertThat(asked("admin", "/v1/models/xyz/drift").status()).isEqualTo(422);
  }
}
