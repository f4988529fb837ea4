package org.spira.inference.hearing;

import java.nio.FloatBuffer;
import java.util.Map;
import org.spira.inference.engine.Rows;

/**
 * Rows of a patient whose form the model takes too.
 *
 * @param heard the rows themselves
 * @param beside what the form's inputs take, the same for every row; not copied
 */
record RowsWithForm(Rows heard, Map<String, float[]> beside) implements Rows {

  @Override
  public int count() {
    return heard.count();
  }

  @Override
  public long[] rowShape() {
    return heard.rowShape();
  }

  @Override
  public void write(int row, FloatBuffer target) {
    heard.write(row, target);
  }

  /** Nothing: it is the patient's. */
  @Override
  public String toString() {
    return "RowsWithForm";
  }
}
