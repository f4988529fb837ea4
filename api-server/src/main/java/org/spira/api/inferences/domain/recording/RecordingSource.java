package org.spira.api.inferences.domain.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.spira.common.Sha256;

/** The bytes of one recording, wherever they wait; they can be read more than once. */
public interface RecordingSource {

  /** A part that was not sent. */
  RecordingSource NOTHING = of(new byte[0]);

  /** These bytes, which are not copied. */
  static RecordingSource of(byte[] bytes) {
    return new RecordingSource() {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }

  /** How many bytes there are. */
  long size();

  /** Reads them from the start. */
  InputStream open() throws IOException;

  /** The SHA-256 of the bytes in hexadecimal digits; reads them all where nobody has before. */
  default String sha256() throws IOException {
    try (InputStream in = open()) {
      return Sha256.hexOf(in);
    }
  }

  /** The same bytes, of which the digest is known. */
  default RecordingSource digested(String sha256) {
    return new DigestedRecording(this, sha256);
  }
}
