package org.spira.inference.shared;

import org.jspecify.annotations.Nullable;

/** A server that this one needs did not answer, in time or at all; later it may. */
public final class NeighbourAwayException extends RuntimeException {

  /** With who is away, and how that shows. */
  public NeighbourAwayException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** With who is away, and how that shows. */
  public NeighbourAwayException(String message) {
    super(message);
  }
}
