package org.spira.inference.models.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.TensorShape;

class DescriptionCheckTest {

  private static final ModelDescription WAVEFORM = ModelDescription.of(Map.of());
  private static final ModelDescription WINDOWS =
      ModelDescription.of(Map.of("window", Map.of("length", 2, "step", 1)));
  private static final ModelDescription MFCC =
      ModelDescription.of(Map.of("input", "mfcc", "window", Map.of("length", 4, "step", 1)));
  private static final ModelDescription ODD_TRANSFORM =
      ModelDescription.of(
          Map.of(
              "input", "mfcc",
              "mfcc", Map.of("n_fft", 401, "hop_length", 160),
              "window", Map.of("length", 4)));

  private static ModelSignature graph(ElementType type, Long... input) {
    return graph(new TensorShape("x", type, Arrays.asList(input)), scores(1L));
  }

  private static ModelSignature graph(TensorShape input, TensorShape... outputs) {
    return new ModelSignature(List.of(input), List.of(outputs));
  }

  private static TensorShape scores(long columns) {
    return new TensorShape("y", ElementType.FP32, List.of(-1L, columns));
  }

  private static TensorShape wave(ElementType type) {
    return new TensorShape("x", type, List.of(-1L, -1L));
  }

  private static void accepted(ModelDescription description, ModelSignature graph) {
    assertThatCode(() -> DescriptionCheck.described(description, graph)).doesNotThrowAnyException();
  }

  private static void refused(ModelDescription description, ModelSignature graph, String reason) {
    assertThatThrownBy(() -> DescriptionCheck.described(description, graph))
        .isInstanceOf(IllegalDescriptionException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void acceptsGraphsThatFitTheDescription() {
    accepted(WAVEFORM, graph(ElementType.FP32, -1L, -1L));
    accepted(WINDOWS, graph(ElementType.FP32, -1L, 32_000L));
    accepted(WINDOWS, graph(ElementType.FP32, 1L, -1L));
    accepted(MFCC, graph(ElementType.FP32, -1L, 401L, 40L));
  }

  @Test
  void refusesGraphsThatTakeOtherSamples() {
    refused(WAVEFORM, graph(ElementType.FP64, -1L, -1L), "float32");
    refused(WAVEFORM, graph(ElementType.FP32, -1L, -1L, 40L), "2 float32 dimensions");
    refused(WAVEFORM, graph(ElementType.FP32, -1L, 16_000L), "as many as the recording has");
    refused(
        WINDOWS,
        graph(ElementType.FP32, -1L, 16_000L),
        "wants 16000 samples in each row, and by the metadata there are 32000");
  }

  @Test
  void refusesGraphsThatTakeOtherFeatures() {
    refused(MFCC, graph(ElementType.FP32, -1L, 400L, 40L), "wants 400 frames");
    refused(MFCC, graph(ElementType.FP32, -1L, 401L, 13L), "wants 13 coefficients");
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    ModelSignature both = graph(wave(ElementType.FP64), scores(2));
    refused(WAVEFORM, both, "2 float32 dimensions");
    refused(WAVEFORM, both, "; the graph has two columns");
    refused(WAVEFORM, graph(wave(ElementType.FP64), scores(0)), "; the output must be float32");
  }

  @Test
  void countsTheFramesOfAnOddTransform() {
    accepted(ODD_TRANSFORM, graph(ElementType.FP32, -1L, 400L, 40L));
  }

  @Test
  void refusesOutputsThatAreNoScores() {
    refused(WAVEFORM, graph(wave(ElementType.FP32), scores(3)), "[batch, 2 classes]");
    ModelSignature two = graph(wave(ElementType.FP32), scores(3), scores(3));
    refused(WAVEFORM, two, "say by output_name");
  }
}
