package org.spira.inference.descriptions.refusals;

import static org.spira.inference.descriptions.refusals.Refusals.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.provider.Arguments;

/** What columns may not speak for, and not from where. */
final class RefusedClasses {

  private static final List<String> THREE = List.of("negative", "positive", "negative");
  private static final String CLASSES =
      "classes must name 2 to 64 columns, one negative and one positive at least";
  private static final String RANGE =
      "class_thresholds must be probabilities above 0 and at most 1, and one is ";

  static final List<Arguments> ALL =
      List.of(
          refused("classes", List.of("positive"), CLASSES),
          refused("classes", List.of("positive", "positive"), CLASSES),
          refused("classes", "positive", "classes must be a list, and is the text 'positive'"),
          refused(
              "classes",
              List.of("negative", "covid"),
              "classes is the text 'covid', which is none of negative, positive"),
          three(
              Map.of("labels", List.of("negative", "positive")),
              "classes and labels both name the columns: take one of them out"),
          refused(
              "class_thresholds",
              List.of(0.5, 0.5),
              "class_thresholds are of the columns that classes names: write classes, or"
                  + " thresholds"),
          three(
              Map.of("class_thresholds", List.of(0.5, 0.5, 0.5), "thresholds", List.of(0.5, 0.5)),
              "class_thresholds and thresholds both say what becomes of the output: take one of"
                  + " them out"),
          three(
              Map.of("class_thresholds", List.of(0.5, 0.5, 0.5), "aggregate", "vote"),
              "class_thresholds are of probabilities, and aggregate: vote gives shares of votes:"
                  + " write thresholds of them, or another aggregate"),
          thresholds(
              List.of(0.5, 0.5),
              "class_thresholds must be 3 numbers, one for each of classes, and are 2"),
          thresholds(
              List.of(), "class_thresholds must be 3 numbers, one for each of classes, and are 0"),
          thresholds(List.of(0.5, 0, 0.5), RANGE + "0.0"),
          thresholds(List.of(40, 40, 40), RANGE + "40.0"),
          thresholds(0.5, "class_thresholds must be a list, and is 0.5"),
          thresholds(List.of(0.5, "0.5", 0.5), "class_thresholds: '0.5' is text, write 0.5"),
          thresholds(
              List.of(0.5, Double.NaN, 0.5), "class_thresholds must be numbers, and is NaN"));

  private RefusedClasses() {}

  private static Arguments thresholds(Object thresholds, String message) {
    return three(Map.of("class_thresholds", thresholds), message);
  }

  private static Arguments three(Map<String, Object> more, String message) {
    Map<String, Object> metadata = new HashMap<>(more);
    metadata.put("classes", THREE);
    return Arguments.of(metadata, message);
  }
}
