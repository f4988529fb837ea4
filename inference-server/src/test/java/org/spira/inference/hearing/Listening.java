package org.spira.inference.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.spira.audio.reading.RecordingLimits;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.Rows;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.workbench.Heard;

/** Hears recordings as models do that say this of themselves. */
final class Listening {

  static final List<RecordingPart> PARTS =
      List.of(RecordingPart.FRASE, RecordingPart.PARLENDA, RecordingPart.SUSTENTADA);

  static final RecordingLimits ANY_LENGTH =
      new RecordingLimits(0, 60, 8, RecordingLimits.DEFAULT.mostSamples());

  private Listening() {}

  static Heard hear(Map<String, ?> metadata, int... samples) {
    List<SentRecording> sent =
        IntStream.range(0, samples.length)
            .mapToObj(i -> new SentRecording(PARTS.get(i), Wavs.humming(samples[i], 8192)))
            .toList();
    return new Hearing(ModelDescription.of(metadata), ANY_LENGTH).hear(sent, PatientForm.EMPTY);
  }

  static float[] row(Map<String, ?> frames, int samples) {
    int length = Objects.requireNonNull((Integer) frames.get("length"));
    Rows rows =
        hear(Map.of("input", "mfcc", "mfcc", Map.of("n_mfcc", 2), "frames", frames), samples)
            .recordings()
            .getFirst();
    assertThat(rows.rowShape()).containsExactly(length, 2);
    FloatBuffer values = FloatBuffer.allocate(2 * length);
    rows.write(0, values);
    return values.array();
  }

  static Heard hear(byte[] wav) {
    return new Hearing(ModelDescription.of(Map.of()))
        .hear(List.of(new SentRecording(RecordingPart.FRASE, wav)), PatientForm.EMPTY);
  }

  static float[] samples(Heard heard) {
    FloatBuffer row = FloatBuffer.allocate(32_000);
    heard.recordings().getFirst().write(0, row);
    return row.array();
  }
}
