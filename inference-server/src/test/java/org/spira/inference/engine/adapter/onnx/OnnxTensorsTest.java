package org.spira.inference.engine.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.Tensor;
import org.spira.inference.engine.port.LoadedModel;

/** Runs on tensors that somebody sends. */
class OnnxTensorsTest {

  private static final Path MODELS = Path.of("src/test/resources/models");

  private static final Map<String, Tensor> OF_EVERY_TYPE =
      Map.ofEntries(
          two("bool", ElementType.BOOL, new boolean[] {true, false}),
          two("uint8", ElementType.UINT8, new byte[] {(byte) 200, 1}),
          two("int8", ElementType.INT8, new byte[] {-100, 1}),
          two("int16", ElementType.INT16, new short[] {-30_000, 1}),
          two("int32", ElementType.INT32, new int[] {-2_000_000_000, 1}),
          two("int64", ElementType.INT64, new long[] {Long.MIN_VALUE, 1}),
          two("fp16", ElementType.FP16, new float[] {0.5f, -2}),
          two("fp32", ElementType.FP32, new float[] {0.1f, -2}),
          two("fp64", ElementType.FP64, new double[] {0.1, -2}),
          two("text", ElementType.BYTES, new String[] {"água", ""}));

  private final OnnxEngine engine =
      new OnnxEngine(new OnnxSettings(1, 1, false, true, 4, Duration.ofMillis(200)));

  private static Map.Entry<String, Tensor> two(String name, ElementType type, Object values) {
    return Map.entry(name, new Tensor(type, new long[] {1, 2}, values));
  }

  private static Tensor counting(long to) {
    return new Tensor(ElementType.INT64, new long[0], new long[] {to});
  }

  @Test
  void carriesTensorsOfEveryType() {
    try (LoadedModel model = engine.load(MODELS.resolve("all-types.onnx"))) {
      Map<String, Tensor> outputs = model.run(OF_EVERY_TYPE);
      OF_EVERY_TYPE.forEach((name, input) -> {
        Tensor output = Objects.requireNonNull(outputs.get(name + "_out"), name);
        assertThat(output.type()).isEqualTo(input.type());
        assertThat(output.shape()).containsExactly(1, 2);
        assertThat(output.values()).isEqualTo(input.values());
      });
    }
  }

  @Test
  void endsARunOnTensorsThatLastsTooLongAndRunsTheNext() {
    try (LoadedModel model = engine.load(MODELS.resolve("counting.onnx"))) {
      assertThatThrownBy(() -> model.run(Map.of("n", counting(Long.MAX_VALUE / 2))))
          .isInstanceOf(ModelFailedException.class)
          .hasMessageContaining("longer than 0.2 s and was ended");
      assertThat(model.run(Map.of("n", counting(3)))).containsKey("y");
    }
  }
}
