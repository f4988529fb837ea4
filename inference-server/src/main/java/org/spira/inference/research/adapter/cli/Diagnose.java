package org.spira.inference.research.adapter.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.Conclusion;
import org.spira.inference.descriptions.DiagnosisRule;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.Rows;
import org.spira.inference.hearing.Hearing;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.hearing.TooShortException;
import org.spira.inference.models.ServedModel;
import org.spira.inference.workbench.Heard;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a model says about recordings, the way the server would. */
final class Diagnose {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Models models;

  Diagnose(Models models) {
    this.models = models;
  }

  /** The answer as JSON. */
  String run(List<String> words) {
    Arguments arguments = Arguments.parse(words, options());
    String named = arguments.required("model");
    List<SentRecording> given = given(arguments);
    long start = System.nanoTime();
    ServedModel model = models.load(named);
    long loaded = System.nanoTime();
    try {
      Hearing hearing = model.hearing();
      ModelDescription description = model.description();
      if (hearing == null || description == null) {
        throw new FailedException(named + " hears no recordings");
      }
      List<SentRecording> sent = heardBy(description, given);
      Map<String, Object> answer = opening(model, sent);
      answer.putAll(answered(model, description, hearing, sent, loaded - start));
      return JSON.writeValueAsString(answer);
    } finally {
      model.graph().close();
    }
  }

  private static Map<String, Object> opening(ServedModel model, List<SentRecording> sent) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("model", model.version().name());
    answer.put("version", model.version().version());
    answer.put("sha256", model.version().digest());
    answer.put("recordings", sent.stream().map(part -> part.part().wireName()).toList());
    return answer;
  }

  private static Map<String, Object> answered(
      ServedModel model,
      ModelDescription description,
      Hearing hearing,
      List<SentRecording> sent,
      long loadNanos) {
    try {
      Heard heard = hearing.hear(sent);
      long prepared = System.nanoTime();
      List<float[]> outputs = new ArrayList<>();
      for (Rows rows : heard.recordings()) {
        outputs.addAll(model.graph().run(List.of(rows)));
      }
      Map<String, Object> answer = diagnosed(description, outputs, heard);
      answer.put("milliseconds", times(loadNanos, heard, System.nanoTime() - prepared));
      return answer;
    } catch (TooShortException e) {
      return Map.of("diagnosis", DiagnosisRule.INCONCLUSIVE, "remark", e.getMessage());
    }
  }

  private static Map<String, Object> diagnosed(
      ModelDescription description, List<float[]> outputs, Heard heard) {
    Conclusion conclusion = description.scoring().conclude(outputs);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("outputs", outputs);
    answer.put("aggregate", conclusion.output());
    answer.put("diagnosis", conclusion.diagnosis());
    if (heard.remark() != null) {
      answer.put("remark", heard.remark());
    }
    return answer;
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

  private static List<SentRecording> given(Arguments arguments) {
    List<SentRecording> given = new ArrayList<>();
    for (RecordingPart part : RecordingPart.values()) {
      arguments
          .get(part.wireName())
          .ifPresent(file -> given.add(new SentRecording(part, WavFiles.read(file))));
    }
    return given;
  }

  private static Set<String> options() {
    return Stream.concat(
            Stream.of("model"), Stream.of(RecordingPart.values()).map(RecordingPart::wireName))
        .collect(Collectors.toSet());
  }

  private static double millis(long nanos) {
    return Math.round(nanos / 1000.0) / 1000.0;
  }
}
