package org.spira.inference.research.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spira.audio.quality.QualityMeter;
import org.spira.audio.quality.QualityThresholds;
import org.spira.audio.quality.RecordingQuality;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.audio.wav.WavDecoder;
import org.spira.common.RecordingPart;
import org.spira.common.drift.Measure;
import org.spira.inference.hearing.SentRecording;

/** How well the recordings of a case were made. Used by one thread. */
final class HeardQuality {

  private static final String RATE = "device_rate";
  private static final String QUALITY = "quality";

  private final Map<String, String> groups = new LinkedHashMap<>();
  private final Map<String, Double> measured = new TreeMap<>();

  /** Of these, before anything is done to them; the first decides on the subgroups. */
  HeardQuality(List<SentRecording> sent) {
    sent.forEach(this::measure);
  }

  private void measure(SentRecording sent) {
    try {
      RecordingQuality quality = QualityMeter.measure(WavDecoder.decode(sent.wav()));
      boolean good = QualityThresholds.DEFAULT.warnings(quality).isEmpty();
      groups.putIfAbsent(RATE, quality.sampleRate() + " Hz");
      groups.putIfAbsent(QUALITY, good ? "good" : "with warnings");
      note(sent.part(), quality);
    } catch (UndecodableAudioException e) {
      groups.putIfAbsent(QUALITY, "undecodable");
    }
  }

  private void note(RecordingPart part, RecordingQuality quality) {
    measured.put(Measure.LEVEL.of(part), quality.levelDbfs());
    quality.signalToNoiseDb().ifPresent(ratio -> measured.put(Measure.NOISE.of(part), ratio));
    measured.put(Measure.CLIPPED.of(part), quality.clippedShare());
    measured.put(Measure.SPEECH.of(part), quality.speechShare());
    measured.put(Measure.DURATION.of(part), quality.seconds());
    measured.put(Measure.RATE.of(part), (double) quality.sampleRate());
  }

  /** The subgroups that a case is in by its recordings, behind those that were told. */
  Map<String, String> groups(Map<String, String> told) {
    Map<String, String> all = new LinkedHashMap<>(told);
    groups.forEach(all::putIfAbsent);
    return all;
  }

  /** What was measured, by the measure's name. */
  Map<String, Double> measured() {
    return measured;
  }
}
