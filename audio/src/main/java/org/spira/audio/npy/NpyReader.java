package org.spira.audio.npy;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads NumPy's {@code .npy} files of real numbers in C order. */
public final class NpyReader {

  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final Pattern TYPE = Pattern.compile("'descr': '([<>|])([fi][248])'");
  private static final Pattern ORDER = Pattern.compile("'fortran_order': (True|False)");
  private static final Pattern SHAPE = Pattern.compile("'shape': \\(([0-9, ]*)\\)");

  private NpyReader() {}

  /**
   * The array in this file.
   *
   * @throws IllegalArgumentException if there is none, or not one of float32, float64, int16, int32
   *     or int64 in C order
   */
  public static NpyArray read(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    try {
      return array(bytes);
    } catch (BufferUnderflowException | ArithmeticException e) {
      throw new IllegalArgumentException("the array is cut off", e);
    }
  }

  private static NpyArray array(ByteBuffer bytes) {
    String description = description(bytes);
    Matcher type = found(TYPE, description, "numbers of float32, float64 or whole numbers");
    if (found(ORDER, description, "an order").group(1).equals("True")) {
      throw new IllegalArgumentException("the array is in Fortran order: save it in C order");
    }
    int[] shape = shape(found(SHAPE, description, "a shape").group(1));
    bytes.order(type.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    return new NpyArray(shape, values(bytes, type.group(2), shape));
  }

  private static void requireMagic(ByteBuffer bytes) {
    byte[] magic = new byte[MAGIC.length];
    bytes.get(magic);
    if (!Arrays.equals(magic, MAGIC)) {
      throw new IllegalArgumentException("it is no .npy file");
    }
  }

  private static String description(ByteBuffer bytes) {
    requireMagic(bytes);
    int major = bytes.get();
    byte unused = bytes.get();
    int length = major == 1 ? Short.toUnsignedInt(bytes.getShort()) : bytes.getInt();
    if (length < 0 || length > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] text = new byte[length];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  private static Matcher found(Pattern pattern, String description, String what) {
    Matcher matcher = pattern.matcher(description);
    if (!matcher.find()) {
      throw new IllegalArgumentException("the array does not have " + what);
    }
    return matcher;
  }

  private static int[] shape(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(length -> !length.isEmpty())
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  private static long count(int[] shape) {
    long count = 1;
    for (int length : shape) {
      count = Math.multiplyExact(count, length);
    }
    return count;
  }

  private static float[] values(ByteBuffer bytes, String type, int[] shape) {
    long count = count(shape);
    if (count * Character.digit(type.charAt(1), 10) > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    float[] values = new float[(int) count];
    for (int i = 0; i < values.length; i++) {
      values[i] = next(bytes, type);
    }
    return values;
  }

  private static float next(ByteBuffer bytes, String type) {
    return switch (type) {
      case "f4" -> bytes.getFloat();
      case "f8" -> (float) bytes.getDouble();
      case "i2" -> bytes.getShort();
      case "i4" -> (float) bytes.getInt();
      case "i8" -> (float) bytes.getLong();
      default -> throw new IllegalArgumentException("the array has numbers of the type " + type);
    };
  }
}
