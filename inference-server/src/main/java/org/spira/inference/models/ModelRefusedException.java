package org.spira.inference.models;

import org.jspecify.annotations.Nullable;

/** A version does not become one that serves. */
public final class ModelRefusedException extends RuntimeException {

  private final String step;

  /** At this step, one word, for this reason. */
  public ModelRefusedException(String step, String reason, @Nullable Throwable cause) {
    super(reason, cause);
    this.step = step;
  }

  /**
   * Where it was refused: {@code download}, {@code manifest}, {@code description}, {@code load},
   * {@code signature}, {@code warm-up} or {@code test-vector}.
   */
  public String step() {
    return step;
  }
}
