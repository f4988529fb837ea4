package org.spira.audio.wav;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Builds WAV files chunk by chunk, right and wrong ones. */
@SuppressWarnings("ByteBufferBackingArray") // all are allocated by little()
final class WavFiles {

  private static final int UNKNOWN = -1;

  private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

  /** A whole file in which every length is right. */
  static byte[] pcm16(int rate, int channels, short... samples) {
    return new WavFiles().format(1, channels, rate, 16).chunk("data", shorts(samples)).bytes();
  }

  WavFiles format(int code, int channels, int rate, int bits) {
    return chunk("fmt ", plainFormat(code, channels, rate, bits));
  }

  /** A format that names its code in a subformat, as recorders of many channels write it. */
  WavFiles extensibleFormat(int code, int channels, int rate, int bits) {
    ByteBuffer body = little(40).put(plainFormat(0xFFFE, channels, rate, bits));
    body.putShort((short) 22).putShort((short) bits).putInt(0).putShort((short) code);
    body.put(new byte[] {0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38});
    return chunk("fmt ", body.put(new byte[] {(byte) 0x9B, 0x71}).array());
  }

  private static byte[] plainFormat(int code, int channels, int rate, int bits) {
    int block = channels * bits / 8;
    ByteBuffer body = little(16).putShort((short) code).putShort((short) channels).putInt(rate);
    return body.putInt(rate * block).putShort((short) block).putShort((short) bits).array();
  }

  WavFiles chunk(String id, byte[] body) {
    return chunk(id, body.length, body);
  }

  /** A chunk that lies about its length. */
  WavFiles chunk(String id, int saidLength, byte[] body) {
    chunks.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
    chunks.writeBytes(little(4).putInt(saidLength).array());
    chunks.writeBytes(body);
    if (body.length % 2 == 1) {
      chunks.write(0);
    }
    return this;
  }

  byte[] bytes() {
    return bytes("RIFF", chunks.size() + 4);
  }

  /** The file as one that could not go back to write its length leaves it. */
  byte[] streamed() {
    return bytes("RIFF", UNKNOWN);
  }

  byte[] bytes(String id, int saidLength) {
    return little(12 + chunks.size())
        .put(id.getBytes(StandardCharsets.US_ASCII))
        .putInt(saidLength)
        .put("WAVE".getBytes(StandardCharsets.US_ASCII))
        .put(chunks.toByteArray())
        .array();
  }

  static byte[] shorts(short... samples) {
    ByteBuffer bytes = little(samples.length * 2);
    bytes.asShortBuffer().put(samples);
    return bytes.array();
  }

  static byte[] floats(float... samples) {
    ByteBuffer bytes = little(samples.length * 4);
    bytes.asFloatBuffer().put(samples);
    return bytes.array();
  }

  static byte[] doubles(double... samples) {
    ByteBuffer bytes = little(samples.length * 8);
    bytes.asDoubleBuffer().put(samples);
    return bytes.array();
  }

  static byte[] ints(int... samples) {
    ByteBuffer bytes = little(samples.length * 4);
    bytes.asIntBuffer().put(samples);
    return bytes.array();
  }

  static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
