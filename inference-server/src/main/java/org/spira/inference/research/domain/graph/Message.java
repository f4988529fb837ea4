package org.spira.inference.research.domain.graph;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A message of protocol buffers, field by field as it stands in the file and without its schema, so
 * that what nobody knows here is written as it was read.
 *
 * @param fields in their order
 */
record Message(List<Field> fields) {

  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED_32 = 5;
  private static final int TYPE_BITS = 3;
  private static final int TYPE_MASK = (1 << TYPE_BITS) - 1;
  private static final int GROUP_BITS = 7;
  private static final int MORE = 0x80;

  /** Copies the list. */
  Message {
    fields = List.copyOf(fields);
  }

  /**
   * One field.
   *
   * @param type how it is written
   * @param value its bytes, without a length
   */
  @SuppressWarnings("ArrayRecordComponent") // carried from one file to another, never compared
  record Field(int number, int type, byte[] value) {

    static Field of(int number, byte[] value) {
      return new Field(number, BYTES, value);
    }

    static Field of(int number, String text) {
      return of(number, text.getBytes(StandardCharsets.UTF_8));
    }

    static Field of(int number, long value) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      varint(value, bytes);
      return new Field(number, VARINT, bytes.toByteArray());
    }

    String text() {
      return new String(value, StandardCharsets.UTF_8);
    }
  }

  /**
   * The message in these bytes.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Message read(byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    List<Field> fields = new ArrayList<>();
    try {
      while (rest.hasRemaining()) {
        long tag = varint(rest);
        int type = (int) (tag & TYPE_MASK);
        fields.add(new Field((int) (tag >>> TYPE_BITS), type, value(rest, type)));
      }
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("the graph's file is cut off", e);
    }
    return new Message(fields);
  }

  private static byte[] value(ByteBuffer rest, int type) {
    int start = rest.position();
    int length =
        switch (type) {
          case FIXED_64 -> Long.BYTES;
          case FIXED_32 -> Integer.BYTES;
          case BYTES -> (int) Math.min(Integer.MAX_VALUE, varint(rest));
          case VARINT -> {
            long unused = varint(rest);
            int end = rest.position();
            rest.position(start);
            yield end - start;
          }
          default -> throw new IllegalArgumentException("the graph's file is no ONNX graph");
        };
    if (length < 0 || length > rest.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] value = new byte[length];
    rest.get(value);
    return value;
  }

  private static long varint(ByteBuffer rest) {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += GROUP_BITS) {
      byte next = rest.get();
      value |= (long) (next & (MORE - 1)) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("the graph's file is no ONNX graph");
  }

  private static void varint(long value, ByteArrayOutputStream target) {
    long rest = value;
    while ((rest & -MORE) != 0) {
      target.write((int) ((rest & (MORE - 1)) | MORE));
      rest >>>= GROUP_BITS;
    }
    target.write((int) rest);
  }

  byte[] write() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Field field : fields) {
      varint(((long) field.number() << TYPE_BITS) | field.type(), bytes);
      if (field.type() == BYTES) {
        varint(field.value().length, bytes);
      }
      bytes.writeBytes(field.value());
    }
    return bytes.toByteArray();
  }

  /** The texts of this number. */
  List<String> texts(int number) {
    return fields.stream().filter(field -> field.number() == number).map(Field::text).toList();
  }
}
