package org.spira.testservers.damage;

import java.lang.management.ManagementFactory;

/** Measures the memory that work takes, also what is let go of meanwhile. */
public final class Allocated {

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Allocated() {}

  /** Bytes that this thread allocates in the work; what it allocates only once is left out. */
  public static long by(Runnable work) {
    work.run();
    long before = byThisThread();
    work.run();
    return byThisThread() - before;
  }

  /**
   * Bytes that this thread allocates in the work. Where that is more than the bound the work is
   * done once more: what is loaded only once is not counted.
   */
  public static long within(long bound, Runnable work) {
    long before = byThisThread();
    work.run();
    long taken = byThisThread() - before;
    return taken < bound ? taken : by(work);
  }

  /** Bytes that this thread has allocated since it began. */
  public static long byThisThread() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }
}
