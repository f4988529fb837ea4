package org.spira.api.inferences.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Result;

/**
 * Values as a driver hands them over, which not every server that speaks MongoDB's protocol could
 * store.
 */
class StoredValuesTest {

  private static Inference readWith(Document document) {
    return InferenceDocuments.read(document.append("_id", new ObjectId()));
  }

  static Stream<Arguments> valuesThatShouldBeText() {
    return Stream.of(
        arguments(98, "98"),
        arguments(98L, "98"),
        arguments(98.0, "98"),
        arguments(97.5, "97.5"),
        arguments(12345678.0, "12345678"),
        arguments(new Decimal128(new BigDecimal("97.50")), "97.5"),
        arguments(new Decimal128(new BigDecimal("1E+2")), "100"),
        arguments(Decimal128.NaN, null),
        arguments(Double.NaN, null),
        arguments(Double.POSITIVE_INFINITY, null),
        arguments(true, "true"),
        arguments("", ""),
        arguments(new ObjectId("62d59254b6f4ae2a1f4f4f01"), "62d59254b6f4ae2a1f4f4f01"),
        arguments(List.of("98"), null),
        arguments(new Document("value", 98), null),
        arguments(null, null));
  }

  @ParameterizedTest
  @MethodSource("valuesThatShouldBeText")
  void readsAsTextWhatADriverMadeOfIt(Object stored, String text) {
    Inference read = readWith(new Document("spo2", stored).append("rgh", stored));

    assertThat(read.form().spo2()).isEqualTo(text);
    assertThat(read.form().rgh()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, 1e300})
  void knowsNoAgeThatIsNone(double stored) {
    assertThat(readWith(new Document("age", stored)).form().age()).isNull();
  }

  static Stream<Arguments> storedOutputs() {
    return Stream.of(
        arguments(List.of(1, 0L, 0.5), List.of(1.0, 0.0, 0.5)),
        arguments(List.of("0.25", " 0.75 "), List.of(0.25, 0.75)),
        arguments(List.of(new Decimal128(new BigDecimal("0.25"))), List.of(0.25)),
        arguments(List.of(List.of(0.25, 0.75)), List.of(0.25, 0.75)),
        arguments(0.75, List.of(0.75)),
        arguments(List.of(), List.of()),
        arguments(List.of(0.25, Double.NaN), Result.NO_OUTPUT),
        arguments(List.of(0.25, Decimal128.POSITIVE_INFINITY), Result.NO_OUTPUT),
        arguments(Arrays.asList(0.25, null), Result.NO_OUTPUT),
        arguments(List.of(0.25, "high"), Result.NO_OUTPUT),
        arguments(new Document("score", 0.25), Result.NO_OUTPUT),
        arguments(null, Result.NO_OUTPUT));
  }

  @ParameterizedTest
  @MethodSource("storedOutputs")
  void readsOutputsWholeOrNotAtAll(Object stored, List<Double> output) {
    Document document = new Document("output", stored).append("diagnosis", "x");

    assertThat(MongoResults.read(document, "62d59254b6f4ae2a1f4f4f01").output()).isEqualTo(output);
  }
}
