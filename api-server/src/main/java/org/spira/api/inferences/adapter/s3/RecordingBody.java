package org.spira.api.inferences.adapter.s3;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;
import org.spira.api.inferences.domain.recording.RecordingSource;

/** The bytes of a recording, read anew each time that the request is sent. */
final class RecordingBody extends RequestBody {

  static final MediaType TYPE = MediaType.get("audio/wav");

  private final RecordingSource recording;

  RecordingBody(RecordingSource recording) {
    this.recording = recording;
  }

  @Override
  public MediaType contentType() {
    return TYPE;
  }

  @Override
  public long contentLength() {
    return recording.size();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    try (InputStream in = recording.open();
        Source source = Okio.source(in)) {
      sink.writeAll(source);
    }
  }
}
