package org.spira.inference.research.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Evaluating a model that takes something of the form. */
class FormEvaluationTest extends FormModelCalls {

  private Path table(String columns, String... rows) throws IOException {
    return Files.writeString(
        folder.resolve("data.csv"),
        "label,recording,id," + columns + "\n" + String.join("\n", rows) + "\n");
  }

  private JsonNode results() throws IOException {
    return JsonMapper.builder()
        .build()
        .readTree(Files.readString(folder.resolve("out/report.json")));
  }

  private int evaluate(Path data) {
    return run(
        "evaluate", model, data.toString(), "--anew", "--out", folder.resolve("out").toString());
  }

  @Test
  void evaluateTakesTheColumnsOfTheData() throws Exception {
    Path data =
        table(
            "age,gender",
            "positive,a.wav,p,60,Feminino",
            "negative,a.wav,n,60,Masculino",
            "negative,a.wav,unknown,,Masculino");
    assertThat(evaluate(data)).as(terminal.complained()).isZero();
    assertThat(results().path("sensitivity").path("hits").asInt()).isEqualTo(1);
    assertThat(results().path("specificity").path("hits").asInt()).isEqualTo(1);
    assertThat(results().path("errors").asInt()).isEqualTo(1);
    assertThat(results().path("wrong").path(0).path("remark").asString())
        .isEqualTo("the model needs age of the form, and it was not filled in");
  }

  @Test
  void dataThatTellAMemberOfNobodyAreRefused() throws Exception {
    assertThat(evaluate(table("age", "positive,a.wav,p,60", "negative,a.wav,n,61"))).isEqualTo(1);
    assertThat(terminal.complained())
        .contains("the model takes gender of the form, and the data tell it of nobody");
  }
}
