package org.spira.api.inferences.application.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.adapter.WavInspector;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inferences.port.AudioInspector;
import org.spira.api.inmemory.Samples;
import org.spira.audio.quality.QualityThresholds;
import org.spira.audio.reading.RecordingLimits;
import org.spira.audio.reading.RecordingReader;
import org.spira.common.RecordingPart;

class CheckRecordingsTest {

  private static final WavInspector INSPECTOR =
      new WavInspector(new RecordingReader(RecordingLimits.DEFAULT), QualityThresholds.DEFAULT);

  private final Map<RecordingPart, RecordingSource> sent = new EnumMap<>(RecordingPart.class);

  @Test
  void listensToEachRecordingOnce() {
    AtomicInteger heard = new AtomicInteger();

    CheckedRecordings checked =
        new CheckRecordings(counting(heard), 1).check(Samples.recordings(440));

    assertThat(heard).hasValue(3);
    assertThat(checked.problems()).isEmpty();
    assertThat(checked.quality()).containsOnlyKeys(checked.sources().keySet());
    assertThat(checked.digests()).containsOnlyKeys(checked.sources().keySet());
  }

  private static AudioInspector counting(AtomicInteger heard) {
    return bytes -> {
      heard.incrementAndGet();
      return INSPECTOR.inspect(bytes);
    };
  }

  @Test
  void goesOnAfterAPartThatCannotBeDiagnosed() {
    sent.put(RecordingPart.ACEITE, Samples.source(Samples.tone(0)));
    sent.put(RecordingPart.FRASE, Samples.source(Samples.tone(440)));

    CheckedRecordings checked = new CheckRecordings(INSPECTOR, 1).check(sent);

    assertThat(checked.problems()).singleElement().extracting("member").isEqualTo("aceite");
    assertThat(checked.quality()).containsOnlyKeys(RecordingPart.FRASE);
  }

  @Test
  void roundsWhatItMeasured() {
    MeasuredQuality measured = INSPECTOR.inspect(Samples.tone(441));

    assertThat(measured.level() * 10).isEqualTo(Math.rint(measured.level() * 10));
    assertThat(measured.warnings()).contains("short");
  }
}
