package org.spira.api.inferences.domain.recording;

import java.io.IOException;
import java.io.InputStream;

/**
 * A recording of which the digest is known.
 *
 * @param sha256 in hexadecimal digits
 */
record DigestedRecording(RecordingSource source, String sha256) implements RecordingSource {

  @Override
  public long size() {
    return source.size();
  }

  @Override
  public InputStream open() throws IOException {
    return source.open();
  }
}
