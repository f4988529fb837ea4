package org.spira.inference.research.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spira.common.RecordingPart;
import org.spira.common.drift.Measure;
import org.spira.inference.descriptions.Conclusion;
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

  private static final HeardQuality NOTHING = new HeardQuality(List.of());

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
      return without(one, NOTHING, CaseResult.ERROR, "cannot be read: " + e.getMessage());
    }
    return sent.isEmpty()
        ? without(one, NOTHING, CaseResult.ERROR, "has no recording that the model hears")
        : answered(one, sent, new HeardQuality(sent));
  }

  private CaseResult answered(LabelledCase one, List<SentRecording> sent, HeardQuality quality) {
    try {
      HearingModel.Answer answer =
          model.ask(noise == null ? sent : mixed(one, sent, noise), one.form());
      return concluded(one, quality, answer.conclusion());
    } catch (TooShortException e) {
      return without(one, quality, DiagnosisRule.INCONCLUSIVE, said(e));
    } catch (UnanswerableException | ModelFailedException | UnusableOutputException e) {
      return without(one, quality, CaseResult.ERROR, said(e));
    }
  }

  private CaseResult concluded(LabelledCase one, HeardQuality quality, Conclusion conclusion) {
    double score = model.description().scoring().rule().positive(conclusion.output());
    return new CaseResult(
        one.id(),
        one.patient(),
        one.positive(),
        quality.groups(one.groups()),
        OptionalDouble.of(score),
        conclusion.diagnosis(),
        "",
        measured(quality, conclusion));
  }

  private static Map<String, Double> measured(HeardQuality quality, Conclusion conclusion) {
    Map<String, Double> measured = new TreeMap<>(quality.measured());
    // as results carry it, whichever way it speaks: nobody else knows which that is
    measured.put(Measure.SCORE.wireName(), conclusion.output().getFirst());
    return measured;
  }

  private static List<SentRecording> mixed(
      LabelledCase one, List<SentRecording> sent, MixNoise noise) {
    return sent.stream().map(recording -> noise.into(one, recording)).toList();
  }

  private static String said(RuntimeException e) {
    return String.valueOf(e.getMessage());
  }

  private static CaseResult without(
      LabelledCase one, HeardQuality quality, String diagnosis, String remark) {
    return new CaseResult(
        one.id(),
        one.patient(),
        one.positive(),
        quality.groups(one.groups()),
        OptionalDouble.empty(),
        diagnosis,
        remark,
        quality.measured());
  }
}
