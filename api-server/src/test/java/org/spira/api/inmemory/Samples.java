package org.spira.api.inmemory;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.RecordingSource;
import org.spira.common.RecordingPart;

/** Forms and recordings that were made up. */
public final class Samples {

  private static final int RATE = 8_000;

  private Samples() {}

  /** A tone of one second in WAV. */
  public static byte[] tone(int hertz) {
    int frames = RATE;
    ByteBuffer wav = ByteBuffer.allocate(44 + 2 * frames).order(ByteOrder.LITTLE_ENDIAN);
    wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * frames);
    wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    wav.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
    wav.putShort((short) 2).putShort((short) 16);
    wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * frames);
    for (int i = 0; i < frames; i++) {
      wav.putShort((short) (8000 * Math.sin(2 * Math.PI * hertz * i / RATE)));
    }
    return wav.array();
  }

  /** These bytes as a recording. */
  public static RecordingSource source(byte[] bytes) {
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

  /** The three parts that must be sent. */
  public static Map<RecordingPart, RecordingSource> recordings(int hertz) {
    Map<RecordingPart, RecordingSource> recordings = new EnumMap<>(RecordingPart.class);
    for (RecordingPart part : RecordingPart.values()) {
      if (!part.isOptional()) {
        recordings.put(part, source(tone(hertz)));
      }
    }
    return recordings;
  }

  /** A form with what is required, and an age. */
  public static PatientForm form(int age) {
    return new PatientForm(
        "123", "None", "F", "no", "ward", age, null, null, null, null, null, null, null, null, null,
        null);
  }
}
