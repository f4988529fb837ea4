package org.spira.audio;

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

  /** Bytes that this thread has allocated since it began. */
  public static long byThisThread() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }
}
