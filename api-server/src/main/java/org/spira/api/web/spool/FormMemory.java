package org.spira.api.web.spool;

import java.util.concurrent.Semaphore;

/**
 * The memory that the large parts of all forms together may take before they go to disk. Whoever
 * sends slowly keeps it for long, but then the others' parts are on disk, and nobody's heap is
 * full. Safe for use by several threads.
 */
public final class FormMemory {

  /** Small enough for any collector to move, and to be cleared in no time. */
  static final int BLOCK = 64 * 1024;

  private static final int SHARE_OF_HEAP = 8;

  /** There is one heap in a process, so there is one of these. */
  private static final FormMemory OF_THIS_PROCESS =
      new FormMemory((int) (Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / BLOCK));

  private final Semaphore free;

  /** Of so many blocks. */
  public FormMemory(int blocks) {
    this.free = new Semaphore(blocks);
  }

  /** An eighth of the heap. */
  public static FormMemory ofThisProcess() {
    return OF_THIS_PROCESS;
  }

  /** Takes so many blocks, or none. */
  boolean take(int blocks) {
    return free.tryAcquire(blocks);
  }

  /** Gives them back. */
  void give(int blocks) {
    free.release(blocks);
  }

  /** How many blocks nobody has. */
  public int free() {
    return free.availablePermits();
  }
}
