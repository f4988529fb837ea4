package org.spira.inference.research.adapter.cli.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.research.adapter.cli.data.DataDigest;
import org.spira.inference.research.adapter.cli.data.LabelledData;
import org.spira.inference.research.adapter.cli.report.Evaluated;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.UsageException;
import org.spira.inference.research.application.AnswerCase;
import org.spira.inference.research.application.AnswerCases;
import org.spira.inference.research.application.HearingModel;
import org.spira.inference.research.application.MixNoise;
import org.spira.inference.research.domain.evaluation.CaseResult;
import org.spira.inference.research.domain.evaluation.Evaluation;
import org.spira.inference.research.domain.evaluation.LabelledCase;
import org.spira.inference.research.domain.evaluation.Resampling;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Has models answer labelled data, several cases at once, and goes on where it was broken off; with
 * the options that go with it.
 */
final class Answering {

  private final Models models;
  private final Clock clock;
  private final PrintStream err;

  @Option(
      names = "--jobs",
      paramLabel = "<n>",
      description = "Cases at the same time; the number of cores unless it is told.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--seed",
      paramLabel = "<n>",
      description = "Of the 2000 resamples of patients, and of noise; 1 unless it is told.")
  private long seed = Resampling.USUAL.seed();

  @Mixin private final NoiseOptions noise = new NoiseOptions();

  @Option(names = "--anew", description = "Forget what a run before has left in the folder.")
  private boolean anew;

  Answering(Models models, Clock clock, PrintStream err) {
    this.models = models;
    this.clock = clock;
    this.err = err;
  }

  /**
   * How good this model is on the data.
   *
   * @param journal the file in which results are kept as they come
   */
  Evaluated evaluate(String model, Path path, Path journal) {
    if (jobs < 1) {
      throw new UsageException("--jobs must be at least 1, and is " + jobs);
    }
    MixNoise mixed = noise.asked(seed).orElse(null);
    HearingModel hears = models.hearing(model);
    try (LoadedModel graph = hears.graph()) {
      LabelledData data =
          LabelledData.read(path, hears.description().recordings().getFirst())
              .with(hears.description().form().members());
      String digest = DataDigest.of(data.cases());
      Evaluated.Data heard =
          new Evaluated.Data(path.toString(), digest, mixed == null ? null : mixed.noise());
      prepare(journal);
      List<CaseResult> results;
      try (Journal kept = Journal.open(journal, named(hears, heard))) {
        results = answers(new AnswerCase(hears, mixed), data.cases(), kept);
      }
      return new Evaluated(
          hears.version(),
          heard,
          clock.instant(),
          new Evaluation(results, new Resampling(seed, Resampling.USUAL.rounds())),
          data.unused());
    }
  }

  private static Map<String, String> named(HearingModel model, Evaluated.Data data) {
    Map<String, String> named = new TreeMap<>();
    named.put("sha256", model.version().digest());
    named.put("data_sha256", data.digest());
    if (data.noise() != null) {
      named.put("noise", data.noise().toString());
    }
    return named;
  }

  private List<CaseResult> answers(AnswerCase answer, List<LabelledCase> cases, Journal kept) {
    Progress progress = new Progress(err, System::nanoTime, cases.size(), kept.known().size());
    return new AnswerCases(answer::of, jobs)
        .of(
            cases,
            kept.known(),
            result -> {
              kept.add(result);
              progress.step();
            });
  }

  private void prepare(Path journal) {
    try {
      Files.createDirectories(journal.toAbsolutePath().getParent());
      if (anew) {
        Files.deleteIfExists(journal);
      }
    } catch (IOException e) {
      throw new FailedException(journal + " cannot be written: " + e.getMessage());
    }
  }
}
