package org.spira.api.inferences.application.request;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.spira.api.inferences.application.reading.FindInference;
import org.spira.api.inferences.application.reading.FindRecording;
import org.spira.api.inferences.application.request.RequestInference.Request;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.shared.Refusal;
import org.spira.common.RecordingPart;

/**
 * Sends the recordings of an inference that ended without a diagnosis again, as another inference.
 * Asking twice asks once, for as long as idempotency keys are remembered.
 */
public final class RetryInference {

  private final FindInference findInference;
  private final AudioStore audio;
  private final RequestInference requestInference;

  /** On these. */
  public RetryInference(
      FindInference findInference, AudioStore audio, RequestInference requestInference) {
    this.findInference = findInference;
    this.audio = audio;
    this.requestInference = requestInference;
  }

  /**
   * Accepts another inference; when this returns, it will end.
   *
   * @return its id
   * @throws Refusal if this user has no such inference, it has not ended as error, its recordings
   *     are gone, or its model is
   */
  public String retry(String userId, String inferenceId) {
    Inference failed = findInference.find(Reach.own(userId), inferenceId);
    if (failed.status() != InferenceStatus.ERROR) {
      throw Refusal.wrong("only an inference that ended as error can be sent again");
    }
    String modelId = failed.modelId();
    if (modelId == null) {
      throw Refusal.notFound("model not found");
    }
    return requestInference.request(
        new Request(
            userId,
            modelId,
            failed.form(),
            recordings(failed),
            "retry of " + failed.id(),
            failed.id(),
            failed.consent()));
  }

  private CheckedRecordings recordings(Inference failed) {
    Map<RecordingPart, RecordingSource> sources = new EnumMap<>(RecordingPart.class);
    Map<RecordingPart, String> versions = new EnumMap<>(RecordingPart.class);
    for (RecordingPart part : RecordingPart.values()) {
      audio
          .find(failed.id(), part)
          .filter(stored -> stored.size() > 0)
          .ifPresent(stored -> {
            sources.put(part, new StoredRecording(audio, failed.id(), part, stored.size()));
            versions.put(part, stored.version());
          });
    }
    if (sources.isEmpty()) {
      throw FindRecording.missing(failed);
    }
    return new CheckedRecordings(sources, versions, failed.quality(), List.of());
  }

  /** A recording where it lies. */
  private record StoredRecording(AudioStore audio, String id, RecordingPart part, long size)
      implements RecordingSource {

    @Override
    public InputStream open() {
      return audio.open(id, part, 0, size);
    }
  }
}
