package org.spira.audio.wav;

import org.jspecify.annotations.Nullable;
import org.spira.audio.container.Bytes;
import org.spira.audio.container.Chunks;
import org.spira.audio.container.Container;
import org.spira.audio.container.Id3Tag;
import org.spira.audio.container.SaidSize;
import org.spira.audio.sample.PaddedPcm;

/** One walk over the chunks; offsets are long, since sizes in the file are the sender's words. */
final class WavScan {

  private static final int FILE_HEADER = 12;
  private static final int WIDE_SIZES = 16;

  private final Bytes wav;
  private long fileSize;

  /** The size of the data in files too long for 32 bits; 0 when the file names none. */
  private long wideDataSize;

  private @Nullable FormatChunk chunk;

  WavScan(Bytes wav) {
    this.wav = wav;
  }

  /** Finds the sound, and makes sure that it is all there is and that all of it is there. */
  WavLayout run() {
    int start = start();
    fileSize = wav.unsignedInt(start + 4);
    long at = (long) start + FILE_HEADER;
    while (at + Chunks.HEADER <= wav.length()) {
      int here = (int) at;
      long size = wav.unsignedInt(here + 4);
      if (wav.has(at, "data") && holdsSound(here + Chunks.HEADER, size)) {
        WavLayout layout = layout(here + Chunks.HEADER, size);
        demandWholeFile(start);
        return layout;
      }
      describe(here, size);
      at = Chunks.next(wav, at + Chunks.HEADER + size, size);
    }
    demandWholeFile(start);
    if (at > wav.length() + 1L) {
      throw Whole.cutOff();
    }
    throw new UndecodableAudioException("the recording holds no sound: record it again");
  }

  private int start() {
    long start = Id3Tag.after(wav);
    boolean riff = wav.has(start, "RIFF") || wav.has(start, "RF64") || wav.has(start, "BW64");
    if (riff && wav.has(start + 8, "WAVE")) {
      return (int) start;
    }
    if (wav.length() == 0) {
      throw new UndecodableAudioException("the recording is empty: record it again");
    }
    throw notWav();
  }

  private UndecodableAudioException notWav() {
    return new UndecodableAudioException(
        Container.of(wav)
            .map(known -> "the recording is not WAV but " + known.title() + ": record it as WAV")
            .orElse("the recording is not a WAV file: record it as WAV"));
  }

  /** An empty chunk is told from an unfinished one by what follows: more chunks, or bare sound. */
  private boolean holdsSound(int body, long size) {
    return size != 0 || (body < wav.length() && !Chunks.reachTheEnd(wav, body));
  }

  private void describe(int at, long size) {
    int body = at + Chunks.HEADER;
    int present = (int) Math.min(size, wav.length() - body);
    if (wav.has(at, "fmt ")) {
      FormatChunk described = FormatChunk.of(wav, body, present);
      if (chunk != null && !chunk.equals(described)) {
        throw new UndecodableAudioException(
            "the recording contradicts itself: it describes its sound twice, in two ways");
      }
      chunk = described;
    } else if (wav.has(at, "ds64") && present >= WIDE_SIZES) {
      fileSize = wav.unsignedLong(body);
      wideDataSize = wav.unsignedLong(body + 8);
    } else if (wav.has(at, "LIST") && wav.has(body, "wavl")) {
      throw new UndecodableAudioException(
          "the recording holds its sound in pieces (LIST wavl), which is not read: save it as one");
    }
  }

  private WavLayout layout(int body, long size) {
    if (chunk == null) {
      throw new UndecodableAudioException(
          "the recording does not say how its sound is written: the file is damaged or cut off");
    }
    WavFormat format = WavFormat.of(chunk);
    int rest = wav.length() - body;
    long said = size == 0xFFFFFFFFL ? wideDataSize : size;
    boolean toTheEnd = said == 0 || SaidSize.endless(said);
    if (toTheEnd) {
      Whole.demandOneFile(wav, body);
    } else {
      Whole.demandAll(said, rest, format);
      Whole.demandNoMore(wav, body, (int) said);
    }
    return encoded(new WavLayout(format, body, toTheEnd ? rest : (int) said));
  }

  private WavLayout encoded(WavLayout layout) {
    if (layout.frames() == 0) {
      throw new UndecodableAudioException("the recording holds no sound: record it again");
    }
    if (!layout.format().padded()) {
      return layout;
    }
    var encoding = PaddedPcm.encoding(wav.array(), layout.dataOffset(), layout.dataLength());
    return new WavLayout(layout.format().with(encoding), layout.dataOffset(), layout.dataLength());
  }

  /**
   * Fewer bytes than the header of a chunk cannot be missing sound: some count their own header.
   */
  private void demandWholeFile(int start) {
    boolean endless = fileSize == 0 || SaidSize.endless(fileSize);
    if (!endless && fileSize + start > wav.length()) {
      throw Whole.cutOff();
    }
  }
}
