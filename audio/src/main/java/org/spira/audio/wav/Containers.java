package org.spira.audio.wav;

/** Recognises what is often sent in place of WAV, so that the refusal can name it. */
enum Containers {
  WEBM(0, "\u001AE\u00DF\u00A3", "WebM"),
  OGG(0, "OggS", "Ogg"),
  FLAC(0, "fLaC", "FLAC"),
  MP3_TAGGED(0, "ID3", "MP3"),
  MP3(0, "\u00FF\u00FB", "MP3"),
  MP4(4, "ftyp", "MP4"),
  AIFF(0, "FORM", "AIFF"),
  CAF(0, "caff", "CAF"),
  RIFX(0, "RIFX", "big-endian WAV (RIFX)");

  private final int at;
  private final String mark;
  private final String title;

  Containers(int at, String mark, String title) {
    this.at = at;
    this.mark = mark;
    this.title = title;
  }

  /** Why these bytes, which do not begin as WAV does, cannot be decoded. */
  static String whyNotWav(Bytes bytes) {
    if (bytes.length() == 0) {
      return "the recording is empty: record it again";
    }
    for (Containers container : values()) {
      if (bytes.has(container.at, container.mark)) {
        return "the recording is a " + container.title + " file; WAV is needed";
      }
    }
    return "the recording is not a WAV file";
  }
}
