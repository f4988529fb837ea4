package org.spira.audio.window;

/** What counts at the end of a recording beside the windows that training takes. */
public enum Tail {
  /** Nothing: windows go on while their end lies before the recording's, as in training. */
  NO,
  /** A last window that ends just where the recording ends. */
  EXACT,
  /** That, and what is left after the last whole window, filled up with silence. */
  UNFINISHED
}
