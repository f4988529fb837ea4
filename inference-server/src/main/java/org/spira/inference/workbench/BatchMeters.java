package org.spira.inference.workbench;

/** What is counted of batches. Cheap, safe for use by several threads, and never fails. */
public interface BatchMeters {

  /** A batch of so many rows was run. */
  void batch(int rows);
}
