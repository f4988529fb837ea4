package org.spira.audio.sample;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** How one sample is written. Each reads whole stretches, so that its loop compiles well. */
public enum SampleEncoding {
  PCM_8(1) {
    @Override
    public void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0; i < count; i++) {
        target[i] = ((bytes[offset + i] & 0xFF) - 128) * 0x1p-7f;
      }
    }
  },
  PCM_16(2) {
    @Override
    public void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0; i < count; i++) {
        target[i] = (short) SHORTS.get(bytes, offset + 2 * i) * 0x1p-15f;
      }
    }
  },
  PCM_24(3) {
    @Override
    public void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0, at = offset; i < count; i++, at += 3) {
        int value = (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] << 16;
        target[i] = value * 0x1p-23f;
      }
    }
  },
  PCM_32(4) {
    @Override
    public void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0; i < count; i++) {
        target[i] = (int) INTS.get(bytes, offset + 4 * i) * 0x1p-31f;
      }
    }
  },
  PCM_64(8) {
    @Override
    public void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0; i < count; i++) {
        target[i] = (long) LONGS.get(bytes, offset + 8 * i) * 0x1p-63f;
      }
    }
  },
  /** 24 bits in 4 bytes, at the lower end. */
  PCM_24_LOW(4) {
    @Override
    public void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0; i < count; i++) {
        target[i] = (int) INTS.get(bytes, offset + 4 * i) * 0x1p-23f;
      }
    }
  },
  MU_LAW(1) {
    @Override
    public void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0; i < count; i++) {
        target[i] = G711.MU_LAW[bytes[offset + i] & 0xFF];
      }
    }
  },
  A_LAW(1) {
    @Override
    public void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0; i < count; i++) {
        target[i] = G711.A_LAW[bytes[offset + i] & 0xFF];
      }
    }
  },
  FLOAT_32(4) {
    @Override
    public void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0; i < count; i++) {
        target[i] = (float) FLOATS.get(bytes, offset + 4 * i);
      }
    }
  },
  FLOAT_64(8) {
    @Override
    public void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0; i < count; i++) {
        target[i] = (float) (double) DOUBLES.get(bytes, offset + 8 * i);
      }
    }
  };

  private static final VarHandle SHORTS = view(short[].class);
  private static final VarHandle INTS = view(int[].class);
  private static final VarHandle LONGS = view(long[].class);
  private static final VarHandle FLOATS = view(float[].class);
  private static final VarHandle DOUBLES = view(double[].class);

  private final int bytes;

  SampleEncoding(int bytes) {
    this.bytes = bytes;
  }

  /** Bytes of one sample. */
  public int bytes() {
    return bytes;
  }

  /** Reads so many samples, full scale being -1 to 1, into the beginning of the target. */
  public abstract void read(byte[] bytes, int offset, float[] target, int count);

  /** Whether a file can hold values beyond full scale, or that are no numbers. */
  public boolean isFloat() {
    return this == FLOAT_32 || this == FLOAT_64;
  }

  private static VarHandle view(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
  }
}
