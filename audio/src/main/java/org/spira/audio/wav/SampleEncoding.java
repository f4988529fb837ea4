package org.spira.audio.wav;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** How one sample is written. Each reads whole stretches, so that its loop compiles well. */
enum SampleEncoding {
  PCM_8(1) {
    @Override
    void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0; i < count; i++) {
        target[i] = ((bytes[offset + i] & 0xFF) - 128) * 0x1p-7f;
      }
    }
  },
  PCM_16(2) {
    @Override
    void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0; i < count; i++) {
        target[i] = (short) SHORTS.get(bytes, offset + 2 * i) * 0x1p-15f;
      }
    }
  },
  PCM_24(3) {
    @Override
    void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0, at = offset; i < count; i++, at += 3) {
        int value = (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] << 16;
        target[i] = value * 0x1p-23f;
      }
    }
  },
  PCM_32(4) {
    @Override
    void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0; i < count; i++) {
        target[i] = (int) INTS.get(bytes, offset + 4 * i) * 0x1p-31f;
      }
    }
  },
  FLOAT_32(4) {
    @Override
    void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0; i < count; i++) {
        target[i] = audible((float) FLOATS.get(bytes, offset + 4 * i));
      }
    }
  },
  FLOAT_64(8) {
    @Override
    void read(byte[] bytes, int offset, float[] target, int count) {
      for (int i = 0; i < count; i++) {
        target[i] = audible((float) (double) DOUBLES.get(bytes, offset + 8 * i));
      }
    }
  };

  private static final VarHandle SHORTS = view(short[].class);
  private static final VarHandle INTS = view(int[].class);
  private static final VarHandle FLOATS = view(float[].class);
  private static final VarHandle DOUBLES = view(double[].class);

  /** Some programs scale floats like 32-bit integers; nothing that was ever heard is louder. */
  private static final float LOUDEST = 0x1p32f;

  private final int bytes;

  SampleEncoding(int bytes) {
    this.bytes = bytes;
  }

  /** Bytes of one sample. */
  int bytes() {
    return bytes;
  }

  /** Reads so many samples, full scale being -1 to 1, into the beginning of the target. */
  abstract void read(byte[] bytes, int offset, float[] target, int count);

  private static float audible(float value) {
    if (!(Math.abs(value) <= LOUDEST)) {
      throw new UndecodableAudioException(
          "the recording is damaged: it holds sample values that are not numbers or beyond any"
              + " loudness");
    }
    return value;
  }

  private static VarHandle view(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
  }
}
