package org.spira.api.inferences.application.reading;

import java.io.InputStream;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.AudioStore.Stored;
import org.spira.api.shared.Refusal;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.RecordingPart;

/** Gives the recordings of inferences back, to whom they may be told. */
public final class FindRecording {

  private final FindInference findInference;
  private final AudioStore audio;

  /** On these. */
  public FindRecording(FindInference findInference, AudioStore audio) {
    this.findInference = findInference;
    this.audio = audio;
  }

  /**
   * A recording of an inference.
   *
   * @param part its wire name
   * @throws Refusal if no inference within this reach has the id, or it has no such recording
   */
  public Found find(Reach reach, String inferenceId, String part) {
    Inference inference = findInference.find(reach, inferenceId);
    RecordingPart known = RecordingPart.fromWireName(part).orElseThrow(FindRecording::notFound);
    Stored stored =
        audio
            .find(inference.id(), known)
            .filter(recording -> recording.size() > 0)
            .orElseThrow(() -> missing(inference));
    return new Found(inference.id(), known, stored);
  }

  /**
   * Some of its bytes, which are there; closing lets go of the store.
   *
   * @throws Refusal if it was erased since it was found
   */
  public InputStream open(Found found, long from, long length) {
    try {
      return audio.open(found.inferenceId(), found.part(), from, length);
    } catch (StoreUnavailableException e) {
      if (audio.find(found.inferenceId(), found.part()).isEmpty()) {
        throw notFound();
      }
      throw e;
    }
  }

  /** Why there is no recording of this inference. */
  public static Refusal missing(Inference inference) {
    return inference.removed().recordings() == null
        ? notFound()
        : Refusal.gone(
            "the recordings were removed: the time was over for which this hospital keeps them");
  }

  private static Refusal notFound() {
    return Refusal.notFound("recording not found");
  }

  /** A recording that has bytes. */
  public record Found(String inferenceId, RecordingPart part, Stored stored) {}
}
