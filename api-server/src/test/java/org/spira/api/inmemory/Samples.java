package org.spira.api.inmemory;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.spira.api.hospitals.Hospital;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.common.RecordingPart;

/** Forms and recordings that were made up. */
@SuppressWarnings("ByteBufferBackingArray") // all are allocated by header()
public final class Samples {

  /** The hospital of every form here. */
  public static final Hospital WARD = Hospital.named("ward");

  private static final int RATE = 8_000;

  private Samples() {}

  /** A tone of one second in WAV. */
  public static byte[] tone(int hertz) {
    int frames = RATE;
    ByteBuffer wav = header(frames, 2);
    for (int i = 0; i < frames; i++) {
      wav.putShort((short) (8000 * Math.sin(2 * Math.PI * hertz * i / RATE)));
    }
    return wav.array();
  }

  private static ByteBuffer header(int frames, int bytes) {
    int length = bytes * frames;
    ByteBuffer wav = ByteBuffer.allocate(44 + length).order(ByteOrder.LITTLE_ENDIAN);
    wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + length);
    wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    wav.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(bytes * RATE);
    wav.putShort((short) bytes).putShort((short) (8 * bytes));
    return wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(length);
  }

  /** A tone of 8 bits, which takes the most memory for its size. */
  public static byte[] eightBits(int seconds) {
    int frames = RATE * seconds;
    ByteBuffer wav = header(frames, 1);
    for (int i = 0; i < frames; i++) {
      wav.put((byte) (128 + 50 * Math.sin(2 * Math.PI * 440 * i / RATE)));
    }
    return wav.array();
  }

  /** These bytes as a recording. */
  public static RecordingSource source(byte[] bytes) {
    return RecordingSource.of(bytes);
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
        "123",
        "None",
        "F",
        "no",
        WARD.name(),
        age,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
