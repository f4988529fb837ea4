package org.spira.inference.research.adapter.cli.hear;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.DiagnosisRule;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.hearing.TooShortException;
import org.spira.inference.research.adapter.cli.shared.JsonText;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.UsageException;
import org.spira.inference.research.application.HearingModel;
import org.spira.inference.workbench.Heard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a model says about recordings, the way the server would. */
@Command(
    description = {
      "What a model says about recordings, as JSON: the output of each window, the aggregate, the"
          + " diagnosis, how long each step took, and the model's version and SHA-256."
    })
public final class Diagnose implements Callable<Integer> {

  private final Models models;
  private final PrintStream out;

  @Option(names = "--model", required = true, paramLabel = "<model>", description = "Which one.")
  private String named = "";

  @Option(
      names = "--form",
      paramLabel = "<member=value>",
      description = "What was filled in: --form age=61 --form gender=Feminino.")
  private Map<String, String> form = new LinkedHashMap<>();

  @Mixin private final GivenRecordings recordings = new GivenRecordings();

  /** With where models come from and where results go. */
  public Diagnose(Models models, PrintStream out) {
    this.models = models;
    this.out = out;
  }

  @Override
  public Integer call() {
    List<SentRecording> given = recordings.read();
    long start = System.nanoTime();
    HearingModel model = models.hearing(named);
    long loaded = System.nanoTime();
    try (LoadedModel graph = model.graph()) {
      List<SentRecording> sent = heardBy(model.description(), given);
      Map<String, Object> answer = opening(model, sent);
      answer.putAll(answered(model, sent, form(), loaded - start));
      out.println(JsonText.of(answer));
    }
    return 0;
  }

  private PatientForm form() {
    try {
      return PatientForm.named(form);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Object> opening(HearingModel model, List<SentRecording> sent) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("model", model.version().name());
    answer.put("version", model.version().version());
    answer.put("sha256", model.version().digest());
    answer.put("recordings", sent.stream().map(part -> part.part().wireName()).toList());
    return answer;
  }

  private static Map<String, Object> answered(
      HearingModel model, List<SentRecording> sent, PatientForm form, long loadNanos) {
    try {
      HearingModel.Answer given = model.ask(sent, form);
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("outputs", given.rows());
      answer.put("aggregate", given.conclusion().output());
      answer.put("aggregated", model.description().scoring().aggregated());
      answer.put("diagnosis", given.conclusion().diagnosis());
      if (given.heard().remark() != null) {
        answer.put("remark", given.heard().remark());
      }
      answer.put("milliseconds", times(loadNanos, given.heard(), given.runNanos()));
      return answer;
    } catch (TooShortException e) {
      return Map.of("diagnosis", DiagnosisRule.INCONCLUSIVE, "remark", e.getMessage());
    }
  }

  private static Map<String, Double> times(long loadNanos, Heard heard, long runNanos) {
    Map<String, Double> milliseconds = new LinkedHashMap<>();
    milliseconds.put("load", millis(loadNanos));
    milliseconds.put("decode", millis(heard.decodeNanos()));
    milliseconds.put("features", millis(heard.featuresNanos()));
    milliseconds.put("run", millis(runNanos));
    return milliseconds;
  }

  private static List<SentRecording> heardBy(
      ModelDescription description, List<SentRecording> given) {
    List<SentRecording> heard = new ArrayList<>();
    for (RecordingPart part : description.recordings()) {
      given.stream().filter(recording -> recording.part() == part).forEach(heard::add);
    }
    if (heard.isEmpty()) {
      throw new UsageException(
          "the model hears "
              + description.recordings().stream()
                  .map(part -> "--" + part.wireName())
                  .collect(Collectors.joining(", "))
              + "; give at least one of them");
    }
    return heard;
  }

  private static double millis(long nanos) {
    return Math.round(nanos / 1000.0) / 1000.0;
  }
}
