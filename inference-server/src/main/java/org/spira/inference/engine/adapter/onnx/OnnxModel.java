package org.spira.inference.engine.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.OneRow;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.Tensor;
import org.spira.inference.engine.TensorShape;
import org.spira.inference.engine.port.LoadedModel;

/** A session of ONNX Runtime. */
final class OnnxModel implements LoadedModel {

  // 16 MiB: eight windows of half a minute at 16 kHz; what a network computes in between is a
  // multiple of its input, so that long rows run fewer at once and need no more memory
  private static final int MOST_VALUES = 1 << 22;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final ModelSignature signature;
  private final Set<String> asked;
  private final TensorMemory memory;
  private final RunClock clock;
  private final int batchRows;

  OnnxModel(
      OrtEnvironment environment,
      OrtSession session,
      ModelSignature signature,
      Set<String> asked,
      TensorMemory memory,
      RunClock clock,
      int batchRows) {
    this.environment = environment;
    this.session = session;
    this.signature = signature;
    this.asked = asked;
    this.memory = memory;
    this.clock = clock;
    this.batchRows = batchRows;
  }

  /** The one output that rows are run for: the one of this name, or else the first, if any is. */
  static Set<String> asked(ModelSignature signature, @Nullable String output) {
    List<String> names = signature.outputs().stream().map(TensorShape::name).toList();
    return output != null && names.contains(output)
        ? Set.of(output)
        : names.stream().limit(1).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public ModelSignature signature() {
    return signature;
  }

  @Override
  public List<float[]> run(List<Rows> rows) {
    RowCursor cursor = new RowCursor(rows);
    List<float[]> outputs = new ArrayList<>(cursor.remaining());
    try (BoundedRun bound = clock.begin()) {
      runBatches(cursor, bound, outputs);
    } catch (OrtException e) {
      throw new ModelFailedException("the run could not begin: " + e.getMessage(), e);
    }
    return outputs;
  }

  private void runBatches(RowCursor cursor, BoundedRun bound, List<float[]> outputs) {
    try {
      while (cursor.remaining() > 0) {
        runBatch(cursor, bound, outputs);
      }
    } catch (OrtException e) {
      throw bound.failure(e);
    }
  }

  private void runBatch(RowCursor cursor, BoundedRun bound, List<float[]> outputs)
      throws OrtException {
    long fixed = signature.fixedBatch();
    int real = Math.min(cursor.remaining(), fixed > 0 ? (int) fixed : atOnce(cursor));
    int batch = fixed > 0 ? (int) fixed : real;
    try (BatchInputs inputs = inputs(cursor, batch, real);
        OrtSession.Result result = session.run(inputs.tensors(), asked, bound.options())) {
      read((OnnxTensor) result.get(0), batch, real, outputs);
    }
  }

  private BatchInputs inputs(RowCursor cursor, int batch, int real) throws OrtException {
    FloatBuffer values = memory.ofSize(Math.multiplyExact(batch, cursor.valuesPerRow()));
    long[] shape = cursor.shape(batch);
    List<OneRow> rows = cursor.next(real);
    BatchInputs inputs = new BatchInputs(environment, batch);
    try {
      inputs.put(heardBy(rows.getFirst()), rows, values, shape);
      inputs.putBeside(rows);
      return inputs;
    } catch (OrtException | RuntimeException e) {
      inputs.close();
      throw e;
    }
  }

  /** The name of the input that takes the rows themselves. */
  private String heardBy(OneRow row) {
    return signature.inputs().stream()
        .map(TensorShape::name)
        .filter(name -> !row.beside().containsKey(name))
        .findFirst()
        .orElseThrow(() -> new ModelFailedException("the graph has no input for recordings"));
  }

  private int atOnce(RowCursor cursor) {
    return Math.clamp(MOST_VALUES / Math.max(1, cursor.valuesPerRow()), 1, batchRows);
  }

  private static void requireRows(long[] shape, int batch) {
    if (shape.length == 0 || shape[0] != batch) {
      throw new ModelFailedException(
          "the model gave %d outputs for %d rows"
              .formatted(shape.length == 0 ? 1 : shape[0], batch));
    }
  }

  private static void read(OnnxTensor output, int batch, int real, List<float[]> outputs) {
    requireRows(output.getInfo().getShape(), batch);
    FloatBuffer scores = output.getFloatBuffer();
    int columns = scores.remaining() / batch;
    for (int row = 0; row < real; row++) {
      float[] ofRow = new float[columns];
      scores.get(ofRow);
      outputs.add(ofRow);
    }
  }

  @Override
  public Map<String, Tensor> run(Map<String, Tensor> inputs) {
    Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    try (BoundedRun bound = clock.begin()) {
      for (Map.Entry<String, Tensor> input : inputs.entrySet()) {
        tensors.put(input.getKey(), Tensors.toOnnx(environment, input.getValue()));
      }
      return run(tensors, bound);
    } catch (OrtException e) {
      throw new ModelFailedException("the run failed: " + e.getMessage(), e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private Map<String, Tensor> run(Map<String, OnnxTensor> tensors, BoundedRun bound)
      throws OrtException {
    Map<String, Tensor> outputs = new LinkedHashMap<>();
    try (OrtSession.Result result = started(tensors, bound)) {
      for (TensorShape output : signature.outputs()) {
        OnnxTensor tensor = (OnnxTensor) result.get(output.name()).orElseThrow();
        outputs.put(output.name(), Tensors.fromOnnx(tensor, output.type()));
      }
    }
    return outputs;
  }

  private OrtSession.Result started(Map<String, OnnxTensor> tensors, BoundedRun bound) {
    try {
      return session.run(tensors, bound.options());
    } catch (OrtException e) {
      throw bound.failure(e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime did not close a session", e);
    }
  }
}
