package org.spira.inference.research.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.spira.audio.quality.QualityMeter;
import org.spira.audio.quality.QualityThresholds;
import org.spira.audio.wav.Recording;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.audio.wav.WavDecoder;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.DiagnosisRule;
import org.spira.inference.descriptions.UnusableOutputException;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.hearing.TooShortException;
import org.spira.inference.research.domain.evaluation.CaseResult;
import org.spira.inference.research.domain.evaluation.LabelledCase;
import org.spira.inference.shared.UnanswerableException;

/** Asks a model about labelled cases. Safe for use by several threads. */
public final class AnswerCase {

  private static final String RATE = "device_rate";
  private static final String QUALITY = "quality";

  private final HearingModel model;
  private final @Nullable MixNoise noise;

  /**
   * Of this model.
   *
   * @param noise what is mixed into the recordings first, if anything is
   */
  public AnswerCase(HearingModel model, @Nullable MixNoise noise) {
    this.model = model;
    this.noise = noise;
  }

  /** What it says; a case that cannot be answered has an error instead of a diagnosis. */
  public CaseResult of(LabelledCase one) {
    List<SentRecording> sent = new ArrayList<>();
    try {
      for (RecordingPart part : model.description().recordings()) {
        Path file = one.recordings().get(part);
        if (file != null) {
          sent.add(new SentRecording(part, Files.readAllBytes(file)));
        }
      }
    } catch (IOException e) {
      return without(one, one.groups(), CaseResult.ERROR, "cannot be read: " + e.getMessage());
    }
    return sent.isEmpty()
        ? without(one, one.groups(), CaseResult.ERROR, "has no recording that the model hears")
        : answered(one, sent, groups(one, sent.getFirst()));
  }

  private CaseResult answered(
      LabelledCase one, List<SentRecording> sent, Map<String, String> groups) {
    try {
      HearingModel.Answer answer =
          model.ask(noise == null ? sent : mixed(one, sent, noise), one.form());
      double score = model.description().scoring().rule().positive(answer.conclusion().output());
      return new CaseResult(
          one.id(),
          one.patient(),
          one.positive(),
          groups,
          OptionalDouble.of(score),
          answer.conclusion().diagnosis(),
          "");
    } catch (TooShortException e) {
      return without(one, groups, DiagnosisRule.INCONCLUSIVE, said(e));
    } catch (UnanswerableException | ModelFailedException | UnusableOutputException e) {
      return without(one, groups, CaseResult.ERROR, said(e));
    }
  }

  private static List<SentRecording> mixed(
      LabelledCase one, List<SentRecording> sent, MixNoise noise) {
    return sent.stream().map(recording -> noise.into(one, recording)).toList();
  }

  private static String said(RuntimeException e) {
    return String.valueOf(e.getMessage());
  }

  private static CaseResult without(
      LabelledCase one, Map<String, String> groups, String diagnosis, String remark) {
    return new CaseResult(
        one.id(), one.patient(), one.positive(), groups, OptionalDouble.empty(), diagnosis, remark);
  }

  /** Those that are told, and what can be measured where it is not told. */
  private static Map<String, String> groups(LabelledCase one, SentRecording first) {
    Map<String, String> groups = new LinkedHashMap<>(one.groups());
    try {
      Recording recording = WavDecoder.decode(first.wav());
      groups.putIfAbsent(RATE, recording.sampleRate() + " Hz");
      groups.putIfAbsent(QUALITY, quality(recording));
    } catch (UndecodableAudioException e) {
      groups.putIfAbsent(QUALITY, "undecodable");
    }
    return groups;
  }

  private static String quality(Recording recording) {
    boolean good = QualityThresholds.DEFAULT.warnings(QualityMeter.measure(recording)).isEmpty();
    return good ? "good" : "with warnings";
  }
}
