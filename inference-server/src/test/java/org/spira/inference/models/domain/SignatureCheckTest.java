package org.spira.inference.models.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.TensorShape;
import org.spira.inference.models.domain.ModelManifest.SignatureTensor;

class SignatureCheckTest {

  private static final ModelDescription WAVEFORM = ModelDescription.of(Map.of());
  private static final ModelDescription WINDOWS =
      ModelDescription.of(Map.of("window", Map.of("length", 2, "step", 1)));
  private static final ModelDescription MFCC =
      ModelDescription.of(Map.of("input", "mfcc", "window", Map.of("length", 4, "step", 1)));

  private static ModelSignature graph(ElementType type, Long... input) {
    return new ModelSignature(
        List.of(new TensorShape("x", type, Arrays.asList(input))),
        List.of(new TensorShape("y", ElementType.FP32, List.of(-1L, 1L))));
  }

  private static void refused(ThrowingCallable check, String message) {
    assertThatThrownBy(check)
        .isInstanceOf(IllegalDescriptionException.class)
        .hasMessageContaining(message);
  }

  @Test
  void acceptsGraphsThatFitTheDescription() {
    assertThatCode(
            () -> {
              DescriptionCheck.described(WAVEFORM, graph(ElementType.FP32, -1L, -1L));
              DescriptionCheck.described(WINDOWS, graph(ElementType.FP32, -1L, 32_000L));
              DescriptionCheck.described(WINDOWS, graph(ElementType.FP32, 1L, -1L));
              DescriptionCheck.described(MFCC, graph(ElementType.FP32, -1L, 401L, 40L));
            })
        .doesNotThrowAnyException();
  }

  @Test
  void refusesGraphsThatDoNot() {
    refused(
        () -> DescriptionCheck.described(WAVEFORM, graph(ElementType.FP64, -1L, -1L)), "float32");
    refused(
        () -> DescriptionCheck.described(WAVEFORM, graph(ElementType.FP32, -1L, -1L, 40L)),
        "2 float32 dimensions");
    refused(
        () -> DescriptionCheck.described(WAVEFORM, graph(ElementType.FP32, -1L, 16_000L)),
        "as many as the recording has");
    refused(
        () -> DescriptionCheck.described(WINDOWS, graph(ElementType.FP32, -1L, 16_000L)),
        "wants 16000 samples in each row, and by the metadata there are 32000");
    refused(
        () -> DescriptionCheck.described(MFCC, graph(ElementType.FP32, -1L, 400L, 40L)),
        "wants 400 frames");
    refused(
        () -> DescriptionCheck.described(MFCC, graph(ElementType.FP32, -1L, 401L, 13L)),
        "wants 13 coefficients");
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    ModelSignature both =
        new ModelSignature(
            graph(ElementType.FP64, -1L, -1L).inputs(),
            List.of(new TensorShape("y", ElementType.FP32, List.of(-1L, 2L))));
    refused(() -> DescriptionCheck.described(WAVEFORM, both), "2 float32 dimensions");
    refused(() -> DescriptionCheck.described(WAVEFORM, both), "; the graph has two columns");
    ModelSignature none =
        new ModelSignature(
            both.inputs(), List.of(new TensorShape("y", ElementType.FP32, List.of(-1L, 0L))));
    refused(() -> DescriptionCheck.described(WAVEFORM, none), "; the output must be float32");
  }

  @Test
  void countsTheFramesOfAnOddTransform() {
    ModelDescription odd =
        ModelDescription.of(
            Map.of(
                "input",
                "mfcc",
                "mfcc",
                Map.of("n_fft", 401, "hop_length", 160),
                "window",
                Map.of("length", 4)));
    assertThatCode(() -> DescriptionCheck.described(odd, graph(ElementType.FP32, -1L, 400L, 40L)))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesOutputsThatAreNoScores() {
    ModelSignature threeClasses =
        new ModelSignature(
            graph(ElementType.FP32, -1L, -1L).inputs(),
            List.of(new TensorShape("y", ElementType.FP32, List.of(-1L, 3L))));
    refused(() -> DescriptionCheck.described(WAVEFORM, threeClasses), "[batch, 2 classes]");
    ModelSignature two =
        new ModelSignature(
            graph(ElementType.FP32, -1L, -1L).inputs(),
            List.of(threeClasses.outputs().getFirst(), threeClasses.outputs().getFirst()));
    refused(() -> DescriptionCheck.described(WAVEFORM, two), "say by output_name");
  }

  @Test
  void holdsTheRegisteredSignatureAgainstTheGraph() {
    ModelSignature graph = graph(ElementType.FP32, -1L, 401L);
    assertThatCode(
            () -> {
              SignatureCheck.registered(List.of(), graph);
              SignatureCheck.registered(
                  List.of(new SignatureTensor("x", "float32", List.of(-1L, -1L))), graph);
              SignatureCheck.registered(
                  List.of(new SignatureTensor(null, "float32", List.of(-1L, 401L))), graph);
              SignatureCheck.registered(
                  List.of(new SignatureTensor("x", "float16", List.of(-1L))),
                  graph(ElementType.FP16, -1L));
            })
        .doesNotThrowAnyException();
    refused(
        () ->
            SignatureCheck.registered(
                List.of(new SignatureTensor("x", "float64", List.of(-1L, 401L))), graph),
        "float64");
    refused(
        () ->
            SignatureCheck.registered(
                List.of(new SignatureTensor("x", "float32", List.of(-1L, 400L))), graph),
        "where the graph has");
    refused(
        () ->
            SignatureCheck.registered(
                List.of(new SignatureTensor("z", "float32", List.of(-1L, 401L))), graph),
        "'z'");
  }
}
