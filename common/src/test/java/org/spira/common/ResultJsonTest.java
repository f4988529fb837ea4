package org.spira.common;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultJsonTest {

  private static final String ID = "62d59254b6f4ae2a1f4f4f4f";

  @Test
  void readsAResultOfTheOldInferenceServer() {
    String json =
        "{\"inference_id\":\"" + ID + "\",\"output\":[0.25,0.75],\"diagnosis\":\"positive\"}";

    assertThat(WireJson.readResult(json.getBytes(UTF_8)))
        .isEqualTo(new ResultMessage(ID, List.of(0.25, 0.75), "positive", null, null, null, null));
  }

  @Test
  void writesAResultThatTheOldApiServerReads() {
    ResultMessage result = new ResultMessage(ID, List.of(0.5), "negative", null, null, null, null);

    assertThat(new String(WireJson.write(result), UTF_8))
        .isEqualTo("{\"inference_id\":\"" + ID + "\",\"output\":[0.5],\"diagnosis\":\"negative\"}");
  }

  @Test
  void carriesARemark() {
    ResultMessage result =
        new ResultMessage(ID, List.of(0.5), "negative", "m", "1", "d", null, "too short");

    assertThat(new String(WireJson.write(result), UTF_8)).contains("\"remark\":\"too short\"");
    assertThat(WireJson.readResult(WireJson.write(result))).isEqualTo(result);
  }

  @Test
  void carriesHowRowsBecameTheOutput() {
    ResultMessage result =
        new ResultMessage(
            ID, List.of(0.5), "negative", "m", "1", "d", null, null, List.of(), "median of rows");

    assertThat(new String(WireJson.write(result), UTF_8))
        .contains("\"aggregated\":\"median of rows\"");
    assertThat(WireJson.readResult(WireJson.write(result))).isEqualTo(result);
  }

  @Test
  void carriesWhatWasHeardWhere() {
    List<WindowScore> windows = List.of(new WindowScore("frase", 1.5, 4, 0.25));
    ResultMessage result =
        new ResultMessage(ID, List.of(0.5), "negative", "m", "1", "d", null, null, windows, null);

    assertThat(new String(WireJson.write(result), UTF_8))
        .contains("\"windows\":[{\"part\":\"frase\",\"start\":1.5,\"length\":4.0,\"score\":0.25}]");
    assertThat(WireJson.readResult(WireJson.write(result))).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({
    "frase, 0, 4, 0.5, true",
    "song, 0, 4, 0.5, false",
    "frase, -1, 4, 0.5, false",
    "frase, 0, Infinity, 0.5, false",
    "frase, 0, 4, NaN, false",
    "frase, 0, 4, 1.5, false"
  })
  void tellsNumbersThatAStretchCannotHave(
      String part, double start, double length, double score, boolean sound) {
    assertThat(new WindowScore(part, start, length, score).hasSoundNumbers()).isEqualTo(sound);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "secret",
        "{\"inference_id\":null,\"output\":[],\"diagnosis\":\"x\"}",
        "{\"inference_id\":\"1\",\"diagnosis\":\"secret\"}",
        "{\"inference_id\":\"1\",\"output\":[1]}"
      })
  void refusesWhatIsNoResultWithoutQuotingIt(String json) {
    assertThatThrownBy(() -> WireJson.readResult(json.getBytes(UTF_8)))
        .isInstanceOf(MalformedMessageException.class)
        .hasNoCause()
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"inference_id\":\"1\",\"inference_id\":\"2\",\"output\":[1],\"diagnosis\":\"x\"}",
        "{\"inference_id\":\"1\",\"output\":[1],\"diagnosis\":\"x\"} {}",
        "{\"inference_id\":\"1\",\"output\":[\"\"],\"diagnosis\":\"x\"}",
        "{\"inference_id\":\"1\",\"output\":[null],\"diagnosis\":\"x\"}",
        "{\"inference_id\":\"1\",\"output\":[true],\"diagnosis\":\"x\"}",
        "{\"inference_id\":\"1\",\"output\":[1],\"diagnosis\":true}",
        "{\"inference_id\":1,\"output\":[1],\"diagnosis\":\"x\"}"
      })
  void refusesResultsThatCouldBeReadInTwoWays(String json) {
    assertThatThrownBy(() -> WireJson.readResult(json.getBytes(UTF_8)))
        .isInstanceOf(MalformedMessageException.class);
  }
}
