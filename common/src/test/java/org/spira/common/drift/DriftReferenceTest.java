package org.spira.common.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.common.MalformedMessageException;
import org.spira.common.RecordingPart;
import org.spira.common.WireJson;

class DriftReferenceTest {

  private static final Histogram SCORES = Histogram.of(Measure.SCORE, List.of(0.1, 0.9));
  private static final Histogram LEVELS = Histogram.of(Measure.LEVEL, List.of(-20.0));
  private static final String LEVEL = Measure.LEVEL.of(RecordingPart.FRASE);

  @Test
  void isTheSameAfterTheWire() {
    DriftReference reference =
        DriftReference.of("abc", "def", 2, Map.of("score", SCORES, LEVEL, LEVELS));

    DriftReference read = WireJson.readReference(WireJson.write(reference));

    assertThat(read).isEqualTo(reference);
    assertThat(new String(WireJson.write(read), UTF_8))
        .startsWith("{\"format\":1,\"model_sha256\":\"abc\",\"data_sha256\":\"def\",\"cases\":2,")
        .contains("\"measures\":{\"frase.level\":");
    assertThat(read.isUsable()).isTrue();
    assertThat(read.of("score")).contains(SCORES);
    assertThat(read.of("frase.level")).contains(LEVELS);
    assertThat(read.of("parlenda.level")).isEmpty();
  }

  /** MLflow takes no tag with more characters; four parts of ten thousand cases are the most. */
  @Test
  void fitsATagOfMlflow() {
    DriftReference largest =
        new DriftReference(1, "a".repeat(64), "b".repeat(64), 10_000, allMeasures());

    assertThat(WireJson.write(largest)).hasSizeLessThan(5_000);
  }

  private static Map<String, List<Integer>> allMeasures() {
    Map<String, List<Integer>> all = new TreeMap<>();
    all.put("score", full(Measure.SCORE));
    for (RecordingPart part : RecordingPart.values()) {
      for (Measure measure : Measure.values()) {
        if (measure != Measure.SCORE) {
          all.put(measure.of(part), full(measure));
        }
      }
    }
    return all;
  }

  private static List<Integer> full(Measure measure) {
    return Collections.nCopies(measure.bins(), 10_000 / measure.bins());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":1,\"model_sha256\":\"a\",\"cases\":1,\"measures\":{\"score\":[1,2]}}",
        "{\"format\":1,\"model_sha256\":\"a\",\"cases\":1,\"measures\":{\"tempo\":[1]},\"new\":1}",
        "{\"format\":1,\"model_sha256\":\"a\",\"cases\":0,\"measures\":{}}"
      })
  void whatCannotBeUnderstoodIsOfNoUse(String json) {
    assertThat(WireJson.readReference(json.getBytes(UTF_8)).isUsable()).isFalse();
  }

  @Test
  void anotherFormatIsNotUnderstood() {
    DriftReference later = new DriftReference(2, "a", null, 2, Map.of("score", SCORES.counts()));

    assertThat(later.isUsable()).isFalse();
  }

  @Test
  void countsBelowNothingAreNone() {
    List<Integer> counts = new ArrayList<>(SCORES.counts());
    counts.set(3, -1);

    assertThat(new DriftReference(1, "a", null, 2, Map.of("score", counts)).isUsable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}", "[]", "{\"format\":1,\"cases\":1,\"measures\":{}}"})
  void whatIsNoReferenceIsRefused(String json) {
    assertThatThrownBy(() -> WireJson.readReference(json.getBytes(UTF_8)))
        .isInstanceOf(MalformedMessageException.class);
  }
}
