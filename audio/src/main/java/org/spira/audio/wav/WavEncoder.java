package org.spira.audio.wav;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes WAV files of one channel. */
public final class WavEncoder {

  private static final int HEADER = 44;
  private static final short PCM = 1;
  private static final short IEEE_FLOAT = 3;

  private WavEncoder() {}

  /** In floating point of 32 bits, which loses nothing. */
  public static byte[] encode(Recording recording) {
    byte[] file = room(recording, Float.BYTES);
    header(file, recording, IEEE_FLOAT, Float.BYTES).asFloatBuffer().put(recording.samples());
    return file;
  }

  /** In integers of 16 bits, as browsers record; what is beyond full scale is cut to it. */
  public static byte[] pcm16(Recording recording) {
    byte[] file = room(recording, Short.BYTES);
    ByteBuffer wav = header(file, recording, PCM, Short.BYTES);
    for (float sample : recording.samples()) {
      wav.putShort((short) Math.round(Math.clamp(sample, -1.0, 1.0) * Short.MAX_VALUE));
    }
    return file;
  }

  private static byte[] room(Recording recording, int width) {
    return new byte[Math.addExact(HEADER, Math.multiplyExact(width, recording.samples().length))];
  }

  /** Behind it the samples go. */
  private static ByteBuffer header(byte[] file, Recording recording, short encoding, int width) {
    ByteBuffer wav = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    wav.put(ascii("RIFF")).putInt(file.length - 8);
    wav.put(ascii("WAVEfmt ")).putInt(16).putShort(encoding).putShort((short) 1);
    wav.putInt(recording.sampleRate()).putInt(width * recording.sampleRate());
    wav.putShort((short) width).putShort((short) (8 * width));
    return wav.put(ascii("data")).putInt(file.length - HEADER);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
