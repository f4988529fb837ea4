package org.spira.audio.wav;

import org.jspecify.annotations.Nullable;

/**
 * Where the samples of a WAV file lie and what they are.
 *
 * @param format what they are
 * @param dataOffset where the first byte of the first sample lies
 * @param dataLength how many bytes of samples are there; a cut last frame counts in
 */
record WavLayout(WavFormat format, int dataOffset, int dataLength) {

  private static final int FILE_HEADER = 12;
  private static final int CHUNK_HEADER = 8;

  /** Samples per channel, without a last one that is cut off. */
  int frames() {
    return dataLength / (format.channels() * format.encoding().bytes());
  }

  /**
   * Finds the samples.
   *
   * @throws UndecodableAudioException if these bytes are no WAV file that holds sound
   */
  static WavLayout of(byte[] wav) {
    return new Scan(new Bytes(wav)).run();
  }

  /** One walk over the chunks; offsets are long, since sizes in the file are the sender's words. */
  private static final class Scan {
    private final Bytes wav;
    private @Nullable WavFormat format;
    private int dataOffset;
    private int dataLength;

    /** The size of the data in files too long for 32 bits; -1 when the file names none. */
    private long wideDataSize = -1;

    Scan(Bytes wav) {
      this.wav = wav;
    }

    WavLayout run() {
      if (!(wav.has(0, "RIFF") || wav.has(0, "RF64") || wav.has(0, "BW64"))
          || !wav.has(8, "WAVE")) {
        throw new UndecodableAudioException(Containers.whyNotWav(wav));
      }
      long at = FILE_HEADER;
      while (dataLength == 0 && at + CHUNK_HEADER <= wav.length()) {
        at = chunk((int) at);
      }
      return result();
    }

    /** Reads the chunk that starts here and tells where the next one does. */
    private long chunk(int at) {
      long size = wav.unsignedInt(at + 4);
      int body = at + CHUNK_HEADER;
      int present = (int) Math.min(size, wav.length() - body);
      if (wav.has(at, "fmt ") && format == null) {
        format = WavFormat.of(wav, body, present);
      } else if (wav.has(at, "ds64") && present >= 16) {
        wideDataSize = wav.unsignedLong(body + 8);
      } else if (wav.has(at, "data")) {
        dataOffset = body;
        dataLength = dataLength(size, body);
      }
      return body + size + (size & 1);
    }

    /**
     * Who streams cannot know the length when the header is written and leaves 0 or the greatest
     * number there: then the sound reaches to the end of the file, as it does when the file was cut
     * off. A chunk that is really empty is told from that by the file's size being right.
     */
    private int dataLength(long size, int body) {
      int rest = wav.length() - body;
      boolean wholeFile = wav.unsignedInt(4) + CHUNK_HEADER == wav.length();
      if (size == 0 && !wholeFile) {
        return rest;
      }
      long said = size == 0xFFFFFFFFL && wideDataSize >= 0 ? wideDataSize : size;
      return (int) Math.min(said, rest);
    }

    private WavLayout result() {
      if (format == null) {
        throw new UndecodableAudioException(
            "the recording does not say how its sound is written: the file is damaged or cut off");
      }
      WavLayout layout = new WavLayout(format, dataOffset, dataLength);
      if (layout.frames() == 0) {
        throw new UndecodableAudioException("the recording holds no sound: record it again");
      }
      return layout;
    }
  }
}
