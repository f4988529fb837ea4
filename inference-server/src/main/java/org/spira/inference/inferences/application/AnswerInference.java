package org.spira.inference.inferences.application;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spira.common.InferenceMessage;
import org.spira.common.RecordingPart;
import org.spira.common.ResultMessage;
import org.spira.inference.descriptions.Conclusion;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.UnusableOutputException;
import org.spira.inference.forms.FormMember;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.hearing.Hearing;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.hearing.TooShortException;
import org.spira.inference.inferences.application.InferenceMeters.Stage;
import org.spira.inference.inferences.application.port.RecordingMissingException;
import org.spira.inference.inferences.application.port.RecordingTooLargeException;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.ServedModels;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.inference.shared.TryLaterException;
import org.spira.inference.shared.UnanswerableException;
import org.spira.inference.workbench.Answer;
import org.spira.inference.workbench.Workbench;

/**
 * Answers one inference: fetches what the model hears, has it run, and makes the diagnosis. What
 * can never be answered is answered with the reason. Publishing is the caller's. Safe for use by
 * several threads; waits for the store and for a worker.
 */
public final class AnswerInference {

  private final ServedModels models;
  private final FetchRecordings recordings;
  private final Benches benches;
  private final InferenceMeters meters;
  private final Duration longestRun;

  /**
   * The one instance of the process.
   *
   * @param longestRun how long to wait for a worker, and how long a run may take
   */
  public AnswerInference(
      ServedModels models,
      FetchRecordings recordings,
      Benches benches,
      InferenceMeters meters,
      Duration longestRun) {
    this.models = models;
    this.recordings = recordings;
    this.benches = benches;
    this.meters = meters;
    this.longestRun = longestRun;
  }

  /**
   * Who computes: challengers run aside, where a slow one takes nothing from the diagnoses.
   *
   * @param diagnoses for production
   * @param aside for challengers
   */
  public record Benches(Workbench diagnoses, Workbench aside) {}

  /**
   * The result of an inference that came on this channel.
   *
   * @throws TryLaterException if there is none now but may be later
   */
  public ResultMessage answer(String channel, InferenceMessage inference) {
    return answer(channel, inference, new StepTimes(), () -> {});
  }

  /**
   * The result of an inference that came on this channel.
   *
   * @param times told how long the steps took
   * @param beforeComputing called by the worker that begins with the risky part, never for an
   *     inference that only waited; may throw {@link UnanswerableException} to end the inference
   *     with that reason
   * @throws TryLaterException if there is none now but may be later
   */
  ResultMessage answer(
      String channel, InferenceMessage inference, StepTimes times, Runnable beforeComputing) {
    Work work = new Work(benches.diagnoses(), beforeComputing, longestRun);
    return answer(inference, production(channel), times, work);
  }

  private ServedModels.Lease production(String channel) {
    String model =
        models
            .modelOf(channel)
            .orElseThrow(() -> new TryLaterException("no model answers on " + channel));
    return models
        .lease(model, ModelRole.PRODUCTION)
        .orElseThrow(() -> new TryLaterException("model " + model + " is not loaded yet"));
  }

  /**
   * What the challenger of the channel's model says, if there is one.
   *
   * @throws TryLaterException if it could not be asked
   */
  public Optional<ResultMessage> shadow(String channel, InferenceMessage inference) {
    return models
        .modelOf(channel)
        .flatMap(model -> models.lease(model, ModelRole.CHALLENGER))
        .map(lease ->
            answer(
                inference,
                lease,
                new StepTimes(),
                new Work(benches.aside(), () -> {}, longestRun)));
  }

  private ResultMessage answer(
      InferenceMessage inference, ServedModels.Lease lease, StepTimes times, Work work) {
    try {
      return answer(inference, lease.model(), times, work);
    } catch (NeighbourAwayException e) {
      throw TryLaterException.because(e);
    } finally {
      // a run that takes too long still holds the model
      work.whenOver(lease::close);
    }
  }

  private ResultMessage answer(
      InferenceMessage inference, ServedModel model, StepTimes times, Work work) {
    String id = inference.id();
    try {
      return diagnosed(inference, model, times, work);
    } catch (TooShortException e) {
      return Results.inconclusive(id, model.version(), String.valueOf(e.getMessage()));
    } catch (UnanswerableException
        | RecordingMissingException
        | RecordingTooLargeException
        | UnusableOutputException e) {
      return Results.refused(id, model.version(), String.valueOf(e.getMessage()));
    }
  }

  private ResultMessage diagnosed(
      InferenceMessage inference, ServedModel model, StepTimes times, Work work) {
    String id = inference.id();
    ModelDescription description = description(model);
    PatientForm form = form(inference, model.version(), description);
    List<SentRecording> sent = fetch(id, model, description, times);
    Hearing hearing = hearing(model);
    Answer answered = work.of(model.graph(), () -> hearing.hear(sent, form));
    times.computed(answered);
    meter(model.version(), answered);
    Conclusion conclusion =
        description.scoring().conclude(answered.rows(), answered.heard().counts());
    return Results.diagnosed(
        id,
        model.version(),
        conclusion,
        answered.heard().remark(),
        new Stretches(Timeline.of(description), sent, answered.heard())
            .of(
                conclusion.scores(),
                description.scoring().scored(answered.rows(), answered.heard().counts())),
        description.scoring().aggregated());
  }

  private PatientForm form(
      InferenceMessage inference, ModelVersion version, ModelDescription description) {
    PatientForm form = PatientForm.of(inference);
    for (FormMember member : description.form().missing(form)) {
      meters.missing(version.name(), member.key());
    }
    return form;
  }

  private List<SentRecording> fetch(
      String id, ServedModel model, ModelDescription description, StepTimes times) {
    long start = System.nanoTime();
    List<SentRecording> sent = recordings.fetch(id, description.recordings());
    long nanos = System.nanoTime() - start;
    times.fetched(nanos);
    meters.stage(Stage.FETCH, model.version().name(), nanos);
    requireSome(sent, description);
    return sent;
  }

  private static void requireSome(List<SentRecording> sent, ModelDescription description) {
    if (sent.isEmpty()) {
      throw new UnanswerableException(
          "the model hears %s, and none of that was sent".formatted(named(description)));
    }
  }

  private static String named(ModelDescription description) {
    return description.recordings().stream()
        .map(RecordingPart::wireName)
        .collect(Collectors.joining(", "));
  }

  private void meter(ModelVersion version, Answer answer) {
    meters.stage(Stage.DECODE, version.name(), answer.heard().decodeNanos());
    meters.stage(Stage.FEATURES, version.name(), answer.heard().featuresNanos());
    meters.stage(Stage.QUEUE, version.name(), answer.queueNanos());
    meters.stage(Stage.RUN, version.name(), answer.runNanos());
  }

  private static ModelDescription description(ServedModel model) {
    ModelDescription description = model.description();
    if (description == null) {
      throw new UnanswerableException("model " + model.version().name() + " hears no recordings");
    }
    return description;
  }

  private static Hearing hearing(ServedModel model) {
    Hearing hearing = model.hearing();
    if (hearing == null) {
      throw new UnanswerableException("model " + model.version().name() + " hears no recordings");
    }
    return hearing;
  }
}
