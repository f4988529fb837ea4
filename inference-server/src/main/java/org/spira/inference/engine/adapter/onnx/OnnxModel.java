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
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.Tensor;
import org.spira.inference.engine.TensorShape;
import org.spira.inference.engine.port.LoadedModel;

/** A session of ONNX Runtime. */
final class OnnxModel implements LoadedModel {

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final ModelSignature signature;
  private final TensorMemory memory;
  private final int batchRows;

  OnnxModel(
      OrtEnvironment environment,
      OrtSession session,
      ModelSignature signature,
      TensorMemory memory,
      int batchRows) {
    this.environment = environment;
    this.session = session;
    this.signature = signature;
    this.memory = memory;
    this.batchRows = batchRows;
  }

  @Override
  public ModelSignature signature() {
    return signature;
  }

  @Override
  public List<float[]> run(List<Rows> rows) {
    TensorShape input = signature.inputs().getFirst();
    long fixed = input.dimensions().getFirst();
    RowCursor cursor = new RowCursor(rows);
    List<float[]> outputs = new ArrayList<>(cursor.remaining());
    try {
      while (cursor.remaining() > 0) {
        int real = Math.min(cursor.remaining(), fixed > 0 ? (int) fixed : batchRows);
        // a graph with a fixed batch gets its empty places filled with silence
        int batch = fixed > 0 ? (int) fixed : real;
        runBatch(input.name(), cursor, real, batch, outputs);
      }
    } catch (OrtException e) {
      throw new ModelFailedException("the run failed: " + e.getMessage(), e);
    }
    return outputs;
  }

  private void runBatch(String input, RowCursor cursor, int real, int batch, List<float[]> outputs)
      throws OrtException {
    FloatBuffer values = memory.ofSize(Math.multiplyExact(batch, cursor.valuesPerRow()));
    cursor.write(real, values);
    while (values.hasRemaining()) {
      values.put(0f);
    }
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(environment, values.flip(), cursor.shape(batch));
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      OnnxTensor output = (OnnxTensor) result.get(0);
      long[] shape = output.getInfo().getShape();
      if (shape.length == 0 || shape[0] != batch) {
        throw new ModelFailedException(
            "the model gave %d outputs for %d rows"
                .formatted(shape.length == 0 ? 1 : shape[0], batch));
      }
      FloatBuffer scores = output.getFloatBuffer();
      int columns = scores.remaining() / batch;
      for (int row = 0; row < real; row++) {
        float[] ofRow = new float[columns];
        scores.get(ofRow);
        outputs.add(ofRow);
      }
    }
  }

  @Override
  public Map<String, Tensor> run(Map<String, Tensor> inputs) {
    Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, Tensor> input : inputs.entrySet()) {
        tensors.put(input.getKey(), Tensors.toOnnx(environment, input.getValue()));
      }
      try (OrtSession.Result result = session.run(tensors)) {
        Map<String, Tensor> outputs = new LinkedHashMap<>();
        for (TensorShape output : signature.outputs()) {
          OnnxTensor tensor = (OnnxTensor) result.get(output.name()).orElseThrow();
          outputs.put(output.name(), Tensors.fromOnnx(tensor, output.type()));
        }
        return outputs;
      }
    } catch (OrtException e) {
      throw new ModelFailedException("the run failed: " + e.getMessage(), e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
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
