package org.spira.inference.research.application;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.spira.audio.npy.NpyArray;
import org.spira.inference.engine.Rows;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.research.domain.verification.Difference;
import org.spira.inference.research.domain.verification.Step;

/** Compares what a recording becomes here with what it became in training. */
public final class VerifyModel {

  private final HearingModel model;

  /** Of this model. */
  public VerifyModel(HearingModel model) {
    this.model = model;
  }

  /**
   * The differences, step by step, of those steps that the reference has.
   *
   * @param name of the recording
   * @throws org.spira.inference.shared.UnanswerableException if it cannot be decoded, or the model
   *     refuses the form
   * @throws org.spira.inference.engine.ModelFailedException if the graph fails
   */
  public List<Difference> of(String name, Heard heard, Map<Step, NpyArray> reference) {
    Map<Step, NpyArray> here = here(heard);
    List<Difference> differences = new ArrayList<>();
    for (Map.Entry<Step, NpyArray> step : new EnumMap<>(reference).entrySet()) {
      NpyArray ours = here.get(step.getKey());
      if (ours != null) {
        differences.add(Difference.between(name, step.getKey(), ours, step.getValue()));
      }
    }
    return differences;
  }

  /**
   * A recording and the form that goes with it.
   *
   * @param form nothing where none is known
   */
  public record Heard(SentRecording recording, PatientForm form) {}

  private Map<Step, NpyArray> here(Heard heard) {
    Map<Step, NpyArray> here = new EnumMap<>(Step.class);
    float[] samples = model.hearing().samples(heard.recording());
    here.put(Step.SAMPLES, flat(List.of(samples)));
    Rows rows = model.hearing().rows(samples, heard.form());
    here.put(Step.FEATURES, values(rows));
    here.put(Step.FORM, flat(rows.beside().values()));
    List<float[]> outputs = model.graph().run(List.of(rows));
    here.put(Step.OUTPUTS, joined(outputs));
    List<Double> output = model.description().scoring().conclude(outputs).output();
    float[] aggregate = new float[output.size()];
    for (int i = 0; i < aggregate.length; i++) {
      aggregate[i] = output.get(i).floatValue();
    }
    here.put(Step.OUTPUT, new NpyArray(new int[] {aggregate.length}, aggregate));
    return here;
  }

  private static NpyArray flat(Collection<float[]> parts) {
    FloatBuffer values = FloatBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
    parts.forEach(values::put);
    return new NpyArray(new int[] {values.capacity()}, values.array());
  }

  private static NpyArray values(Rows rows) {
    long[] rowShape = rows.rowShape();
    int[] shape = new int[rowShape.length + 1];
    shape[0] = rows.count();
    int perRow = 1;
    for (int axis = 0; axis < rowShape.length; axis++) {
      shape[axis + 1] = Math.toIntExact(rowShape[axis]);
      perRow = Math.multiplyExact(perRow, shape[axis + 1]);
    }
    FloatBuffer values = FloatBuffer.allocate(Math.multiplyExact(perRow, rows.count()));
    for (int row = 0; row < rows.count(); row++) {
      rows.write(row, values);
    }
    return new NpyArray(shape, values.array());
  }

  private static NpyArray joined(List<float[]> outputs) {
    int columns = outputs.getFirst().length;
    FloatBuffer values = FloatBuffer.allocate(columns * outputs.size());
    outputs.forEach(values::put);
    return new NpyArray(new int[] {outputs.size(), columns}, values.array());
  }
}
