package org.spira.inference.research.adapter.cli.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spira.common.RecordingPart;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.research.adapter.cli.data.Reference;
import org.spira.inference.research.adapter.cli.shared.JsonText;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.WavFiles;
import org.spira.inference.research.application.HearingModel;
import org.spira.inference.research.application.VerifyModel;
import org.spira.inference.research.domain.verification.Difference;
import org.spira.inference.research.domain.verification.Step;

/**
 * Differences from training, for people and for programs.
 *
 * @param recordings how many were compared
 * @param differences of each of them, step by step
 */
public record VerifyReport(int recordings, List<Difference> differences) {

  /**
   * Compares a model with a reference.
   *
   * @param model as it is named on a command line
   */
  public static VerifyReport of(Models models, String model, Path reference) {
    Map<String, Reference> references = Reference.read(reference);
    List<Difference> differences = new ArrayList<>();
    HearingModel hears = models.hearing(model);
    try (LoadedModel graph = hears.graph()) {
      RecordingPart part = hears.description().recordings().getFirst();
      references.forEach((name, known) ->
          differences.addAll(
              new VerifyModel(hears)
                  .of(
                      name,
                      new VerifyModel.Heard(
                          new SentRecording(part, WavFiles.read(known.wav().toString())),
                          known.form()),
                      known.steps())));
    }
    return new VerifyReport(references.size(), differences);
  }

  /** Whether every difference is within its tolerance. */
  public boolean same() {
    return differences.stream().allMatch(Difference::within);
  }

  /** The first step that is beyond its tolerance in any recording. */
  private Optional<Step> first() {
    return differences.stream()
        .filter(difference -> !difference.within())
        .map(Difference::step)
        .min(Comparator.naturalOrder());
  }

  private Optional<Difference> largest(Step step) {
    return differences.stream()
        .filter(difference -> difference.step() == step)
        .max(Comparator.comparingDouble(Difference::largest));
  }

  /** For people. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(recordings + " recordings");
    for (Step step : Step.values()) {
      largest(step)
          .ifPresent(most ->
              lines.add(
                  "%-9s largest difference %.3g, tolerance %s: %s, %s"
                      .formatted(
                          step.key(),
                          most.largest(),
                          step.tolerance(),
                          most.recording(),
                          most.where())));
    }
    lines.add(
        first()
            .map(step -> "differs first in " + step.key() + "; " + step.cause())
            .orElse("the same as in training"));
    return String.join("\n", lines);
  }

  String json() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("recordings", recordings);
    report.put("same", same());
    first()
        .ifPresent(step -> {
          report.put("differs_first_in", step.key());
          report.put("cause", step.cause());
        });
    report.put("differences", differences.stream().map(VerifyReport::members).toList());
    return JsonText.of(report);
  }

  private static Map<String, Object> members(Difference difference) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("recording", difference.recording());
    members.put("step", difference.step().key());
    members.put("within", difference.within());
    if (Double.isFinite(difference.largest())) {
      members.put("largest", difference.largest());
    }
    members.put("where", difference.where());
    return members;
  }
}
