package org.spira.bench.wayin.plain;

import java.util.ArrayList;
import java.util.List;
import org.spira.audio.quality.QualityMeter;
import org.spira.audio.quality.RecordingQuality;
import org.spira.audio.reading.RecordingLimits;
import org.spira.audio.reading.RecordingReader;
import org.spira.common.Sha256;

/** What nobody may leave out: decode each recording, measure how well it was made, digest it. */
final class PlainChecks {

  private final RecordingReader reader = new RecordingReader(RecordingLimits.DEFAULT);

  /** The recordings of a form, each with its digest. */
  List<Checked> check(byte[] form) {
    List<Checked> checked = new ArrayList<>();
    for (byte[] wav : PlainForm.files(form)) {
      RecordingQuality quality = QualityMeter.measure(reader.read(wav));
      if (quality.seconds() <= 0) {
        throw new IllegalStateException("a recording without sound");
      }
      checked.add(new Checked(wav, Sha256.hexOf(wav)));
    }
    if (checked.isEmpty()) {
      throw new IllegalStateException("a form without recordings");
    }
    return checked;
  }

  /** A recording and the digest of its bytes. */
  static final class Checked {

    private final byte[] wav;
    private final String sha256;

    private Checked(byte[] wav, String sha256) {
      this.wav = wav;
      this.sha256 = sha256;
    }

    byte[] wav() {
      return wav;
    }

    String sha256() {
      return sha256;
    }
  }
}
