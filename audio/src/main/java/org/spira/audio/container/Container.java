package org.spira.audio.container;

import java.util.Optional;
import java.util.stream.Stream;

/** What is often sent in place of WAV, by its first bytes; the more special before the general. */
public enum Container {
  MATROSKA("Matroska", new Mark(0, "\u001AE\u00DF\u00A3"), new Mark(4, 60, "matroska")),
  WEBM("WebM", new Mark(0, "\u001AE\u00DF\u00A3")),
  OGG_OPUS("Ogg Opus", new Mark(0, "OggS"), new Mark(28, "OpusHead")),
  OGG_VORBIS("Ogg Vorbis", new Mark(0, "OggS"), new Mark(29, "vorbis")),
  OGG("Ogg", new Mark(0, "OggS")),
  FLAC("FLAC", new Mark(0, "fLaC")),
  M4A("M4A", new Mark(4, "ftypM4A")),
  THREE_GPP("3GP", new Mark(4, "ftyp3g")),
  QUICKTIME("QuickTime", new Mark(4, "ftypqt")),
  MP4("MP4", new Mark(4, "ftyp")),
  AIFF("AIFF", new Mark(0, "FORM"), new Mark(8, "AIF")),
  CAF("CAF", new Mark(0, "caff")),
  AMR_WB("AMR-WB", new Mark(0, "#!AMR-WB")),
  AMR("AMR", new Mark(0, "#!AMR")),
  SILK("SILK", new Mark(0, 1, "#!SILK")),
  AU("AU", new Mark(0, ".snd")),
  WMA("WMA (ASF)", new Mark(0, "0&\u00B2u\u008Ef\u00CF\u0011")),
  WAVE64("Sony Wave64", new Mark(0, "riff.\u0091\u00CF\u0011")),
  WAVPACK("WavPack", new Mark(0, "wvpk")),
  RIFX("big-endian WAV (RIFX)", new Mark(0, "RIFX")),
  AVI("AVI", new Mark(0, "RIFF"), new Mark(8, "AVI ")),
  WEBP("WebP", new Mark(0, "RIFF"), new Mark(8, "WEBP")),
  MIDI("MIDI", new Mark(0, "MThd")),
  PDF("PDF", new Mark(0, "%PDF")),
  ZIP("ZIP", new Mark(0, "PK\u0003\u0004")),
  GZIP("gzip", new Mark(0, "\u001F\u008B\b")),
  PNG("PNG", new Mark(0, "\u0089PNG")),
  JPEG("JPEG", new Mark(0, "\u00FF\u00D8\u00FF")),
  AAC("AAC", Container::isAdts),
  MP3("MP3", Container::isMpegFrame);

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // nobody writes to it
  private final Sign[] signs;

  Container(String title, Sign... signs) {
    this.title = title;
    this.signs = signs;
  }

  /** Something that all files of a kind have. */
  private interface Sign {
    boolean isIn(Bytes file, int start);
  }

  /** How people call it. */
  public String title() {
    return title;
  }

  /** What these bytes are, when they are something known; tags ID3v2 in front are passed over. */
  public static Optional<Container> of(Bytes file) {
    long start = Id3Tag.after(file);
    for (Container container : values()) {
      if (start < file.length() && container.isAt(file, (int) start)) {
        return Optional.of(container);
      }
    }
    return start == 0 ? Optional.empty() : Optional.of(MP3);
  }

  private boolean isAt(Bytes file, int start) {
    return Stream.of(signs).allMatch(sign -> sign.isIn(file, start));
  }

  /** Twelve ones and layer 0 begin a frame of AAC (ISO/IEC 13818-7, ADTS). */
  private static boolean isAdts(Bytes file, int start) {
    return file.length() > start + 1
        && file.unsignedByte(start) == 0xFF
        && (file.unsignedByte(start + 1) & 0xF6) == 0xF0;
  }

  /** Eleven ones, then no value that is reserved (ISO/IEC 11172-3, header of a frame). */
  private static boolean isMpegFrame(Bytes file, int start) {
    if (file.length() <= start + 2 || file.unsignedByte(start) != 0xFF) {
      return false;
    }
    int second = file.unsignedByte(start + 1);
    int third = file.unsignedByte(start + 2);
    boolean sync = (second & 0xE0) == 0xE0 && (second & 0x18) != 0x08 && (second & 0x06) != 0;
    return sync && (third & 0xF0) != 0xF0 && (third & 0x0C) != 0x0C;
  }

  /** Characters that stand somewhere between two places, both counted. */
  private record Mark(int from, int to, String characters) implements Sign {
    Mark(int at, String characters) {
      this(at, at, characters);
    }

    @Override
    public boolean isIn(Bytes file, int start) {
      for (int at = from; at <= to; at++) {
        if (file.has((long) start + at, characters)) {
          return true;
        }
      }
      return false;
    }
  }
}
