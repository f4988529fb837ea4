package org.spira.inference.models.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.TensorShape;
import org.spira.inference.models.domain.ModelManifest.SignatureTensor;

class SignatureCheckTest {

  private static final ModelSignature GRAPH = graph(ElementType.FP32, -1L, 401L);

  private static ModelSignature graph(ElementType type, Long... input) {
    return new ModelSignature(
        List.of(new TensorShape("x", type, Arrays.asList(input))),
        List.of(new TensorShape("y", ElementType.FP32, List.of(-1L, 1L))));
  }

  private static List<SignatureTensor> registered(
      @Nullable String name, String type, Long... shape) {
    return List.of(new SignatureTensor(name, type, Arrays.asList(shape)));
  }

  private static void accepted(List<SignatureTensor> signature, ModelSignature graph) {
    assertThatCode(() -> SignatureCheck.registered(signature, graph)).doesNotThrowAnyException();
  }

  private static void refused(List<SignatureTensor> signature, String reason) {
    assertThatThrownBy(() -> SignatureCheck.registered(signature, GRAPH))
        .isInstanceOf(IllegalDescriptionException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void acceptsWhatTheGraphTakes() {
    accepted(List.of(), GRAPH);
    accepted(registered("x", "float32", -1L, -1L), GRAPH);
    accepted(registered(null, "float32", -1L, 401L), GRAPH);
    accepted(registered("x", "float16", -1L), graph(ElementType.FP16, -1L));
  }

  @Test
  void refusesWhatTheGraphDoesNotTake() {
    refused(registered("x", "float64", -1L, 401L), "float64");
    refused(registered("x", "float32", -1L, 400L), "where the graph has");
    refused(registered("z", "float32", -1L, 401L), "'z'");
  }
}
