package org.spira.inference.engine.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spira.inference.engine.OneRow;

/** The tensors of one batch, freed together. Used by one thread. */
final class BatchInputs implements AutoCloseable {

  private final OrtEnvironment environment;
  private final int batch;
  private final Map<String, OnnxTensor> tensors = new LinkedHashMap<>();

  /** Of so many places, the last of which may stay empty: those are filled with zeros. */
  BatchInputs(OrtEnvironment environment, int batch) {
    this.environment = environment;
    this.batch = batch;
  }

  /** The values of these rows, by way of this buffer, which is as large as the batch. */
  void put(String input, List<OneRow> rows, FloatBuffer values, long[] shape) throws OrtException {
    rows.forEach(row -> row.write(0, values));
    fill(input, values, shape);
  }

  /** What these rows have beside their values. */
  void putBeside(List<OneRow> rows) throws OrtException {
    for (Map.Entry<String, float[]> beside : rows.getFirst().beside().entrySet()) {
      int width = beside.getValue().length;
      FloatBuffer values = FloatBuffer.allocate(Math.multiplyExact(batch, width));
      rows.forEach(row -> values.put(Objects.requireNonNull(row.beside().get(beside.getKey()))));
      fill(beside.getKey(), values, new long[] {batch, width});
    }
  }

  private void fill(String input, FloatBuffer values, long[] shape) throws OrtException {
    while (values.hasRemaining()) {
      values.put(0f);
    }
    tensors.put(input, OnnxTensor.createTensor(environment, values.flip(), shape));
  }

  Map<String, OnnxTensor> tensors() {
    return tensors;
  }

  @Override
  public void close() {
    tensors.values().forEach(OnnxTensor::close);
  }
}
