package org.spira.inference.descriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.inference.descriptions.Concluding.COLUMNS;
import static org.spira.inference.descriptions.Concluding.conclude;
import static org.spira.inference.descriptions.Concluding.refused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are no probabilities, and columns that mean nothing. */
class ScoringRefusalsTest {

  @ParameterizedTest
  @ValueSource(floats = {-0.001f, 1.001f, 4, -7})
  void whatIsNoProbabilityIsNone(float number) {
    refused("the model's output is no probability from 0 to 1", Map.of(), new float[] {number});
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  void whatIsNoNumberIsNoneHoweverItIsDeclared(float number) {
    String why = "the model's output is not a finite number";
    float[] fine = {0.5f};
    for (String output : List.of("probability", "logit")) {
      for (String aggregate : List.of("mean", "max")) {
        Map<String, String> metadata = Map.of("output", output, "aggregate", aggregate);
        refused(why, metadata, new float[] {number}, fine);
        refused(why, metadata, fine, new float[] {number});
      }
    }
    refused(why, Map.of("output", "logit", "labels", COLUMNS), new float[] {0, number});
  }

  @Test
  void roundingOfSinglePrecisionIsForgiven() {
    assertThat(conclude(Map.of(), new float[] {1.0000001f}).output()).containsExactly(1.0);
    assertThat(conclude(Map.of(), new float[] {-1e-8f}).output()).containsExactly(0.0);
    assertThat(conclude(Map.of("labels", COLUMNS), new float[] {0.7f, 0.3004f}).diagnosis())
        .isEqualTo("negative");
  }

  @Test
  void refusesColumnsThatMeanNothing() {
    Map<String, ?> named = Map.of("labels", COLUMNS);
    refused("the model's two numbers do not sum to 1", named, new float[] {0.5f, 0.6f});
    refused("the model's two numbers do not sum to 1", named, new float[] {0.2f, 0.1f});
    refused("the model gave 3 numbers for a row, not one or two", named, new float[3]);
    refused("the model gave 0 numbers for a row, not one or two", named, new float[0]);
    refused("the model gave rows of different lengths", named, new float[1], new float[2]);
  }

  @Test
  void refusesTwoColumnsOfWhichNothingSaysWhichIsWhich() {
    refused(
        "the graph has two columns and nothing says which is which:"
            + " write labels: [negative, positive] in the columns' order",
        Map.of(),
        new float[] {0.5f, 0.5f});
  }

  @Test
  void refusesClassesThatAreNotThere() {
    Map<String, ?> three = Map.of("classes", List.of("negative", "positive", "negative"));
    refused("the model gave 2 numbers for a row, and classes names 3", three, new float[2]);
    refused("the model's 3 numbers do not sum to 1", three, new float[] {0.5f, 0.5f, 0.5f});
  }
}
