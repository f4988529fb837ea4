package org.spira.audio.wav;

import java.util.Locale;
import org.spira.audio.container.Behind;
import org.spira.audio.container.Bytes;

/** Makes sure that the sound is all there is, and that all of it is there. */
final class Whole {

  private static final int FILE_HEADER = 12;

  private Whole() {}

  /** Refuses less sound than the header says. */
  static void demandAll(long said, int present, WavFormat format) {
    if (said > present) {
      double bytesPerSecond = (double) format.frameBytes() * format.sampleRate();
      throw new UndecodableAudioException(
          String.format(
              Locale.ROOT,
              "the recording is cut off: its header promises %.2f s of sound and %.2f s are there;"
                  + " send the whole file or record it again",
              said / bytesPerSecond,
              present / bytesPerSecond));
    }
  }

  /** Refuses sound behind that of this size. */
  static void demandNoMore(Bytes wav, int body, int size) {
    if (!Behind.holdsNoSound(wav, (long) body + size, size % 2 == 1)) {
      throw more();
    }
  }

  /** Sound to the end of the file must not run into another file that was appended. */
  static void demandOneFile(Bytes wav, int body) {
    for (int at = body; at + FILE_HEADER <= wav.length(); at++) {
      if (wav.array()[at] == 'R' && wav.has(at, "RIFF") && wav.has(at + 8L, "WAVE")) {
        throw more();
      }
    }
  }

  private static UndecodableAudioException more() {
    return new UndecodableAudioException(
        "the recording holds more than its header says: save it again as one file or record it"
            + " again");
  }

  /** What to say of a file that ends before it says. */
  static UndecodableAudioException cutOff() {
    return new UndecodableAudioException(
        "the recording is cut off: the file is shorter than its header says; send the whole file"
            + " or record it again");
  }
}
