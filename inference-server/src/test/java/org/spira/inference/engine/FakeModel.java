package org.spira.inference.engine;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.spira.inference.engine.port.LoadedModel;

/**
 * Answers each row with its first value; a row that begins with {@link #POISON} fails the batch.
 */
public final class FakeModel implements LoadedModel {

  public static final float POISON = -99;

  /** How many rows each run had. */
  public final List<Integer> batches = new CopyOnWriteArrayList<>();

  public final AtomicInteger closings = new AtomicInteger();
  public final AtomicInteger runsAfterClosing = new AtomicInteger();
  public volatile boolean failAlways;
  private final AtomicInteger running = new AtomicInteger();
  private final boolean scoring;

  /** One that answers with whatever a row begins with. */
  public FakeModel() {
    this(false);
  }

  private FakeModel(boolean scoring) {
    this.scoring = scoring;
  }

  /** One that answers with the size of what a row begins with, which can be a probability. */
  public static FakeModel scoring() {
    return new FakeModel(true);
  }

  @Override
  public ModelSignature signature() {
    return new ModelSignature(
        List.of(new TensorShape("x", ElementType.FP32, List.of(-1L, -1L))),
        List.of(new TensorShape("y", ElementType.FP32, List.of(-1L, 1L))));
  }

  @Override
  public List<float[]> run(List<Rows> all) {
    int unused = running.incrementAndGet();
    try {
      if (closings.get() > 0) {
        runsAfterClosing.incrementAndGet();
      }
      return poisonable(firstValues(all));
    } finally {
      running.decrementAndGet();
    }
  }

  private List<float[]> firstValues(List<Rows> all) {
    List<float[]> values = new ArrayList<>();
    for (Rows rows : all) {
      for (int row = 0; row < rows.count(); row++) {
        values.add(new float[] {firstValue(rows, row)});
      }
    }
    return values;
  }

  private List<float[]> poisonable(List<float[]> outputs) {
    batches.add(outputs.size());
    if (failAlways || outputs.stream().anyMatch(output -> output[0] == POISON)) {
      throw new ModelFailedException("poisoned");
    }
    return outputs;
  }

  private float firstValue(Rows rows, int row) {
    FloatBuffer values = FloatBuffer.allocate((int) Tensor.elements(rows.rowShape()));
    rows.write(row, values);
    float first = values.get(0);
    return scoring && first != POISON ? Math.abs(first) : first;
  }

  @Override
  public Map<String, Tensor> run(Map<String, Tensor> inputs) {
    if (closings.get() > 0) {
      runsAfterClosing.incrementAndGet();
    }
    return Map.of("y", inputs.values().iterator().next());
  }

  @Override
  public void close() {
    if (running.get() > 0) {
      runsAfterClosing.incrementAndGet();
    }
    closings.incrementAndGet();
  }
}
