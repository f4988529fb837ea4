package org.spira.audio.npy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes matrices as NumPy's {@code .npy} files, format version 1.0. */
public final class Npy {

  /** What every file begins with: the magic, the version, the length of the description. */
  private static final int PREAMBLE = 10;

  /** The numbers begin at a multiple of this. */
  private static final int ALIGNMENT = 64;

  private Npy() {}

  /**
   * A file that {@code numpy.load} reads as a float32 array in C order.
   *
   * @param values row after row
   * @param rows length of the first axis
   * @param columns length of the second axis
   * @throws IllegalArgumentException if there are not {@code rows * columns} values
   */
  public static byte[] write(float[] values, int rows, int columns) {
    requireMatrix(values.length, rows, columns);
    byte[] description = description(rows, columns);
    int content = Math.multiplyExact(values.length, Float.BYTES);
    ByteBuffer file =
        ByteBuffer.allocate(Math.addExact(PREAMBLE + description.length, content))
            .order(ByteOrder.LITTLE_ENDIAN);
    file.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    file.putShort((short) description.length).put(description);
    file.asFloatBuffer().put(values);
    return file.array();
  }

  private static void requireMatrix(int values, int rows, int columns) {
    if (values != (long) rows * columns) {
      throw new IllegalArgumentException(
          "%d values do not make a matrix of %d by %d".formatted(values, rows, columns));
    }
  }

  private static byte[] description(int rows, int columns) {
    String shape =
        "{'descr': '<f4', 'fortran_order': False, 'shape': (%d, %d), }".formatted(rows, columns);
    int padding = Math.floorMod(-(PREAMBLE + shape.length() + 1), ALIGNMENT);
    return (shape + " ".repeat(padding) + "\n").getBytes(StandardCharsets.US_ASCII);
  }
}
