package org.spira.api.inferences.uploads;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntToDoubleFunction;

/** Made-up recordings, as devices and programs write them: right ones and wrong ones. */
@SuppressWarnings("ByteBufferBackingArray") // all are allocated by little()
final class Wavs {

  static final int RATE = 8_000;
  private static final int TO_THE_END = -1;

  private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

  /** A voice of 150 Hz with a pause in each second, of this loudness, full scale being 1. */
  static IntToDoubleFunction voice(int rate, double loudness) {
    return frame -> {
      double second = (double) frame / rate;
      double sound = 0;
      for (int harmonic = 1; harmonic <= 5; harmonic++) {
        sound += Math.sin(2 * Math.PI * 150 * harmonic * second) / harmonic;
      }
      return second % 1 < 0.6 ? loudness * sound : 0.0005 * Math.sin(frame * 2.1 * frame);
    };
  }

  /** PCM of 16 bits, one channel. */
  static byte[] pcm16(int rate, double seconds, IntToDoubleFunction sound) {
    return new Wavs()
        .format(1, 1, rate, 16)
        .chunk("data", samples((int) Math.round(rate * seconds), 16, sound))
        .bytes();
  }

  /** A good recording. */
  static byte[] good() {
    return pcm16(RATE, 2.5, voice(RATE, 0.3));
  }

  Wavs format(int code, int channels, int rate, int bits) {
    int block = channels * bits / 8;
    return format(code, channels, rate, bits, block, rate * block);
  }

  Wavs format(int code, int channels, int rate, int bits, int block, int byteRate) {
    ByteBuffer body = little(16).putShort((short) code).putShort((short) channels).putInt(rate);
    return chunk(
        "fmt ", body.putInt(byteRate).putShort((short) block).putShort((short) bits).array());
  }

  Wavs chunk(String id, byte[] body) {
    return chunk(id, body.length, body);
  }

  /** A chunk that says this about its length. */
  Wavs chunk(String id, int saidLength, byte[] body) {
    chunks.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
    chunks.writeBytes(little(4).putInt(saidLength).array());
    chunks.writeBytes(body);
    return this;
  }

  byte[] bytes() {
    return file(chunks.size() + 4);
  }

  /** As a program leaves it that writes to a pipe. */
  byte[] streamed() {
    return file(TO_THE_END);
  }

  private byte[] file(int saidLength) {
    return little(12 + chunks.size())
        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
        .putInt(saidLength)
        .put("WAVE".getBytes(StandardCharsets.US_ASCII))
        .put(chunks.toByteArray())
        .array();
  }

  /** Samples of 8, 16, 24 or 32 bits. */
  static byte[] samples(int count, int bits, IntToDoubleFunction sound) {
    ByteBuffer bytes = little(count * bits / 8);
    for (int i = 0; i < count; i++) {
      long sample =
          Math.round(Math.clamp(sound.applyAsDouble(i), -1, 1) * ((1L << (bits - 1)) - 1));
      for (int at = 0; at < bits; at += 8) {
        bytes.put((byte) ((sample >> at) + (bits == 8 ? 128 : 0)));
      }
    }
    return bytes.array();
  }

  static byte[] floats(int count, IntToDoubleFunction sound) {
    ByteBuffer bytes = little(count * 4);
    for (int i = 0; i < count; i++) {
      bytes.putFloat((float) sound.applyAsDouble(i));
    }
    return bytes.array();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
