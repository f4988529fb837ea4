package org.spira.api.inferences.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api.Answer;
import org.spira.api.inferences.application.result.StoreResult;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inmemory.InMemoryResults;
import org.spira.common.WindowScore;
import tools.jackson.databind.JsonNode;

/** What is told of a result, before and after it came. */
class ResultContractTest extends InferenceCalls {

  @ParameterizedTest
  @ValueSource(strings = {"/result", "/result/"})
  void showsTheResultBeforeAndAfterItCame(String path) {
    String id = accept(form());
    JsonNode before = API.get("ana", PATH + "/" + id + path).json();

    API.bean(StoreResult.class)
        .store(
            new Result(
                id,
                id,
                List.of(0.25, 0.75),
                "positive",
                "3",
                "abc",
                null,
                "short",
                List.of(new WindowScore("frase", 1, 4, 0.75)),
                "median of rows"));
    JsonNode after = API.get("ana", PATH + "/" + id + path).json();

    assertThat(before.get("result").get("output").toString()).isEqualTo("[-1.0]");
    assertThat(before.get("result").get("diagnosis").stringValue()).isEqualTo("not available");
    assertThat(after.get("inference").get("status").stringValue()).isEqualTo("completed");
    assertThat(after.get("result").get("inference_id").stringValue()).isEqualTo(id);
    assertThat(after.get("result").get("id").isString()).isTrue();
    assertThat(after.get("result").get("diagnosis").stringValue()).isEqualTo("positive");
    assertThat(after.get("result").get("output").toString()).isEqualTo("[0.25,0.75]");
    assertThat(after.get("result").get("model_version").stringValue()).isEqualTo("3");
    assertThat(after.get("result").get("remark").stringValue()).isEqualTo("short");
    assertThat(before.get("result").get("remark").isNull()).isTrue();
    assertThat(before.get("result").get("windows").isNull()).isTrue();
    assertThat(before.get("result").get("aggregated").isNull()).isTrue();
    assertThat(after.get("result").get("aggregated").stringValue()).isEqualTo("median of rows");
    assertThat(after.get("result").get("windows").toString())
        .isEqualTo("[{\"part\":\"frase\",\"start\":1.0,\"length\":4.0,\"score\":0.75}]");
  }

  @Test
  void saysWhenThereIsNoResult() {
    String id = accept(form());
    API.bean(InMemoryResults.class).lose(id);

    Answer answer = API.get("ana", PATH + "/" + id + "/result");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.detail()).isEqualTo("result not found");
  }

  @Test
  void saysWhyAnInferenceFailed() {
    String id = accept(form());
    API.bean(StoreResult.class).store(Result.failed(id, "the recording is cut off"));

    assertThat(inference(id).get("status").stringValue()).isEqualTo("error");
    assertThat(inference(id).get("error").stringValue()).isEqualTo("the recording is cut off");
  }
}
