package org.spira.inference.engine.adapter.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * Memory outside of the heap that ONNX Runtime reads without a copy. Each thread has its own and
 * uses it again for every run.
 */
final class TensorMemory {

  private static final int SMALLEST = 1 << 16;
  // 64 MiB of floats; what is larger is not worth keeping for each thread
  private static final int LARGEST_KEPT = 1 << 24;

  private final ThreadLocal<FloatBuffer> kept = ThreadLocal.withInitial(() -> allocate(SMALLEST));

  /** An empty buffer for so many values; this thread's until it asks again. */
  FloatBuffer ofSize(int values) {
    FloatBuffer buffer = kept.get();
    if (buffer.capacity() < values) {
      buffer = allocate(roundedUp(values));
      if (values <= LARGEST_KEPT) {
        kept.set(buffer);
      }
    }
    return buffer.clear().limit(values);
  }

  private static int roundedUp(int values) {
    return values > LARGEST_KEPT ? values : Integer.highestOneBit(values - 1) << 1;
  }

  private static FloatBuffer allocate(int values) {
    int bytes = Math.multiplyExact(values, Float.BYTES);
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder()).asFloatBuffer();
  }
}
