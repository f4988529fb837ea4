package org.spira.inference.engine.adapter.onnx;

import java.util.ArrayList;
import java.util.List;
import org.spira.inference.engine.OneRow;
import org.spira.inference.engine.Rows;

/** Walks over the rows of several recordings as if they were one's. */
final class RowCursor {

  private final List<Rows> all;
  private final long[] rowShape;
  private int recording;
  private int row;
  private int remaining;

  RowCursor(List<Rows> all) {
    this.all = all;
    this.rowShape = all.getFirst().rowShape();
    this.remaining = all.stream().mapToInt(Rows::count).sum();
  }

  int remaining() {
    return remaining;
  }

  int valuesPerRow() {
    long values = 1;
    for (long length : rowShape) {
      values *= length;
    }
    return Math.toIntExact(values);
  }

  long[] shape(int batch) {
    long[] shape = new long[rowShape.length + 1];
    shape[0] = batch;
    System.arraycopy(rowShape, 0, shape, 1, rowShape.length);
    return shape;
  }

  /** The next rows, so many of them. */
  List<OneRow> next(int rows) {
    List<OneRow> next = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      next.add(new OneRow(all.get(recording), row));
      row++;
      if (row == all.get(recording).count()) {
        recording++;
        row = 0;
      }
    }
    remaining -= rows;
    return next;
  }
}
