package org.spira.inference.engine;

import java.nio.FloatBuffer;
import java.util.Map;

/**
 * One row out of several.
 *
 * @param all the rows it is one of
 * @param which its number, from 0
 */
public record OneRow(Rows all, int which) implements Rows {

  @Override
  public int count() {
    return 1;
  }

  @Override
  public long[] rowShape() {
    return all.rowShape();
  }

  @Override
  public Map<String, float[]> beside() {
    return all.beside();
  }

  @Override
  public void write(int row, FloatBuffer target) {
    all.write(which, target);
  }
}
