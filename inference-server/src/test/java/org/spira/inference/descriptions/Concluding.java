package org.spira.inference.descriptions;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

/** Asks a description what the numbers of a graph mean. */
final class Concluding {

  static final List<String> COLUMNS = List.of("negative", "positive");

  private Concluding() {}

  static Conclusion conclude(Map<String, ?> metadata, float[]... rows) {
    return ModelDescription.of(metadata).scoring().conclude(List.of(rows));
  }

  static void refused(String why, Map<String, ?> metadata, float[]... rows) {
    assertThatThrownBy(() -> conclude(metadata, rows))
        .isInstanceOf(UnusableOutputException.class)
        .hasMessage(why);
  }
}
