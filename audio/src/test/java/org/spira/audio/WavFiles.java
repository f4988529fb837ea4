package org.spira.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Builds WAV files chunk by chunk, right and wrong ones. */
@SuppressWarnings("ByteBufferBackingArray") // all are allocated by little()
public final class WavFiles {

  private static final int UNKNOWN = -1;

  private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

  /** A whole file in which every length is right. */
  public static byte[] pcm16(int rate, int channels, short... samples) {
    return new WavFiles().format(1, channels, rate, 16).chunk("data", shorts(samples)).bytes();
  }

  public WavFiles format(int code, int channels, int rate, int bits) {
    return chunk("fmt ", plainFormat(code, channels, rate, bits));
  }

  /** A format that names its code in a subformat, as recorders of many channels write it. */
  public WavFiles extensibleFormat(int code, int channels, int rate, int bits) {
    ByteBuffer body = little(40).put(plainFormat(0xFFFE, channels, rate, bits));
    body.putShort((short) 22).putShort((short) bits).putInt(0).putShort((short) code);
    body.put(new byte[] {0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38});
    return chunk("fmt ", body.put(new byte[] {(byte) 0x9B, 0x71}).array());
  }

  /** A format whose block size and byte rate are given, right or wrong. */
  public WavFiles format(int code, int channels, int rate, int bits, int block, int byteRate) {
    ByteBuffer body = ByteBuffer.wrap(plainFormat(code, channels, rate, bits));
    body.order(ByteOrder.LITTLE_ENDIAN).putInt(8, byteRate).putShort(12, (short) block);
    return chunk("fmt ", body.array());
  }

  private static byte[] plainFormat(int code, int channels, int rate, int bits) {
    int block = channels * bits / 8;
    ByteBuffer body = little(16).putShort((short) code).putShort((short) channels).putInt(rate);
    return body.putInt(rate * block).putShort((short) block).putShort((short) bits).array();
  }

  public WavFiles chunk(String id, byte[] body) {
    return chunk(id, body.length, body);
  }

  /** A chunk that lies about its length. */
  public WavFiles chunk(String id, int saidLength, byte[] body) {
    chunks.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
    chunks.writeBytes(little(4).putInt(saidLength).array());
    chunks.writeBytes(body);
    if (body.length % 2 == 1) {
      chunks.write(0);
    }
    return this;
  }

  public byte[] bytes() {
    return bytes("RIFF", chunks.size() + 4);
  }

  /** The file as one that could not go back to write its length leaves it. */
  public byte[] streamed() {
    return bytes("RIFF", UNKNOWN);
  }

  public byte[] bytes(String id, int saidLength) {
    return little(12 + chunks.size())
        .put(id.getBytes(StandardCharsets.US_ASCII))
        .putInt(saidLength)
        .put("WAVE".getBytes(StandardCharsets.US_ASCII))
        .put(chunks.toByteArray())
        .array();
  }

  /** These one after the other. */
  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  public static byte[] shorts(short... samples) {
    ByteBuffer bytes = little(samples.length * 2);
    bytes.asShortBuffer().put(samples);
    return bytes.array();
  }

  public static byte[] floats(float... samples) {
    ByteBuffer bytes = little(samples.length * 4);
    bytes.asFloatBuffer().put(samples);
    return bytes.array();
  }

  public static byte[] doubles(double... samples) {
    ByteBuffer bytes = little(samples.length * 8);
    bytes.asDoubleBuffer().put(samples);
    return bytes.array();
  }

  public static byte[] ints(int... samples) {
    ByteBuffer bytes = little(samples.length * 4);
    bytes.asIntBuffer().put(samples);
    return bytes.array();
  }

  public static byte[] longs(long... samples) {
    ByteBuffer bytes = little(samples.length * 8);
    bytes.asLongBuffer().put(samples);
    return bytes.array();
  }

  public static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
