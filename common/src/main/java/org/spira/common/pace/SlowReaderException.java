package org.spira.common.pace;

import java.io.IOException;

/** Says that nobody waits any longer for whoever reads an answer. */
public final class SlowReaderException extends IOException {

  private static final long serialVersionUID = 1;

  /** Says so. */
  public SlowReaderException() {
    super("an answer was read too slowly, and was broken off");
  }
}
