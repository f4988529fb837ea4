package org.spira.inference.workbench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.inference.engine.port.LoadedModel;

/**
 * Rows that wait to be run, gathered by what can run as one batch: the same model and the same
 * shape. Guarded by the lock of the {@link Workbench}.
 */
final class ReadyRows {

  private final int batchRows;
  private final long budgetNanos;
  // in the order in which the batches were begun: the first is the oldest
  private final Map<Key, Batch> batches = new LinkedHashMap<>();

  ReadyRows(int batchRows, long budgetNanos) {
    this.batchRows = batchRows;
    this.budgetNanos = budgetNanos;
  }

  void add(Job.Part part, long now) {
    Key key = new Key(part.model(), part.shape());
    batches.computeIfAbsent(key, unused -> new Batch(now)).add(part);
  }

  /** A batch that is full or has waited for the budget, if there is one. */
  @Nullable List<Job.Part> pollDue(long now) {
    Iterator<Batch> oldestFirst = batches.values().iterator();
    while (oldestFirst.hasNext()) {
      Batch batch = oldestFirst.next();
      if (batch.rows >= batchRows || now - batch.since >= budgetNanos) {
        oldestFirst.remove();
        return batch.parts;
      }
    }
    return null;
  }

  /** The batch that has waited longest, if there is one. */
  @Nullable List<Job.Part> pollOldest() {
    Iterator<Batch> oldestFirst = batches.values().iterator();
    if (!oldestFirst.hasNext()) {
      return null;
    }
    List<Job.Part> parts = oldestFirst.next().parts;
    oldestFirst.remove();
    return parts;
  }

  /** Models are told apart by identity: two versions never share a batch. */
  private record Key(LoadedModel model, List<Long> shape) {}

  private static final class Batch {
    private final List<Job.Part> parts = new ArrayList<>();
    private final long since;
    private int rows;

    Batch(long since) {
      this.since = since;
    }

    void add(Job.Part part) {
      parts.add(part);
      rows += part.rows().count();
    }
  }
}
