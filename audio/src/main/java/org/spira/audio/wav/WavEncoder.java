package org.spira.audio.wav;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes WAV files of one channel in floating point of 32 bits, which loses nothing. */
public final class WavEncoder {

  private static final int HEADER = 44;
  private static final int WIDTH = Float.BYTES;
  private static final short IEEE_FLOAT = 3;

  private WavEncoder() {}

  /** The file of this recording. */
  public static byte[] encode(Recording recording) {
    int bytes = Math.multiplyExact(WIDTH, recording.samples().length);
    ByteBuffer wav =
        ByteBuffer.allocate(Math.addExact(HEADER, bytes)).order(ByteOrder.LITTLE_ENDIAN);
    wav.put(ascii("RIFF")).putInt(HEADER - 8 + bytes);
    wav.put(ascii("WAVEfmt ")).putInt(16).putShort(IEEE_FLOAT).putShort((short) 1);
    wav.putInt(recording.sampleRate()).putInt(WIDTH * recording.sampleRate());
    wav.putShort((short) WIDTH).putShort((short) (8 * WIDTH));
    wav.put(ascii("data")).putInt(bytes);
    wav.asFloatBuffer().put(recording.samples());
    return wav.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
