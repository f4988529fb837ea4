package org.spira.inference.research.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spira.common.RecordingPart;
import org.spira.common.ResultMessage;
import org.spira.inference.descriptions.Conclusion;
import org.spira.inference.descriptions.DiagnosisRule;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.hearing.TooShortException;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.research.application.port.ApiServer;
import org.spira.inference.research.domain.replay.AnsweredInference;
import org.spira.inference.shared.UnanswerableException;

/** Has the version that answered an inference answer it again. */
public final class ReplayInference {

  private final ApiServer server;

  /** With the recordings that are kept there. */
  public ReplayInference(ApiServer server) {
    this.server = server;
  }

  /**
   * What this model says about the recordings now. They are kept in memory only.
   *
   * @param form what was filled in about the patient
   * @throws org.spira.inference.shared.UnanswerableException if a recording cannot be decoded, or
   *     none is kept
   * @throws org.spira.inference.engine.ModelFailedException if the graph fails
   */
  public AnsweredInference again(
      HearingModel model, String user, String inference, PatientForm form) {
    List<SentRecording> sent = new ArrayList<>();
    for (RecordingPart part : model.description().recordings()) {
      Optional<byte[]> wav = server.recording(user, inference, part);
      wav.ifPresent(bytes -> sent.add(new SentRecording(part, bytes)));
    }
    if (sent.isEmpty()) {
      throw new UnanswerableException("no recording is kept that the model hears");
    }
    return answered(model.version(), concluded(model, sent, form));
  }

  private static Conclusion concluded(
      HearingModel model, List<SentRecording> sent, PatientForm form) {
    try {
      return model.ask(sent, form).conclusion();
    } catch (TooShortException e) {
      return new Conclusion(ResultMessage.NO_OUTPUT, DiagnosisRule.INCONCLUSIVE);
    }
  }

  private static AnsweredInference answered(ModelVersion version, Conclusion conclusion) {
    return new AnsweredInference(
        Optional.of(version.name()),
        version.version(),
        version.digest(),
        conclusion.output(),
        conclusion.diagnosis(),
        conclusion.scores());
  }
}
