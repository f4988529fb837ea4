package org.spira.audio.wav;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.spira.audio.container.Bytes;
import org.spira.audio.container.Chunks;
import org.spira.audio.container.Id3Tag;

/**
 * Takes from a WAV file all but its format and its samples, which stay as they are to the bit: what
 * recorders write beside them may name people and places.
 */
public final class BareSamples {

  private static final int FILE_HEADER = 12;
  private static final int PLAIN = 16;
  private static final int EXTENSIBLE = 40;

  private BareSamples() {}

  /**
   * The file without the rest.
   *
   * @throws UndecodableAudioException if these bytes are no WAV file that holds sound
   */
  public static byte[] of(byte[] wav) {
    WavLayout layout = WavLayout.of(wav);
    byte[] format = format(new Bytes(wav));
    int padding = layout.dataLength() % 2;
    int size = FILE_HEADER + 2 * Chunks.HEADER + format.length + layout.dataLength() + padding;
    ByteBuffer bare = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    bare.put(ascii("RIFF")).putInt(size - Chunks.HEADER).put(ascii("WAVEfmt "));
    bare.putInt(format.length).put(format);
    bare.put(ascii("data")).putInt(layout.dataLength());
    bare.put(wav, layout.dataOffset(), layout.dataLength());
    return bare.array();
  }

  /** The numbers only: what follows them could be text. The walk has found the chunk before. */
  private static byte[] format(Bytes wav) {
    long at = Id3Tag.after(wav) + FILE_HEADER;
    while (!wav.has(at, "fmt ")) {
      long size = wav.unsignedInt((int) at + 4);
      at = Chunks.next(wav, at + Chunks.HEADER + size, size);
    }
    int body = (int) at + Chunks.HEADER;
    return wav.range(body, wav.unsignedShort(body) == FormatChunk.EXTENSIBLE ? EXTENSIBLE : PLAIN);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
