package org.spira.inference.research.application.port;

import java.util.List;
import java.util.Optional;
import org.spira.common.RecordingPart;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.research.domain.replay.AnsweredInference;

/**
 * A running SPIRA, asked with somebody's account. Every method throws {@link
 * org.spira.inference.shared.NeighbourAwayException} when it does not answer or does not let this
 * account.
 */
public interface ApiServer {

  /** The versions of this model that serve now; empty if no such model is known there. */
  Optional<List<Serving>> serving(String model);

  /** This inference with its result. */
  Told answered(String user, String inference);

  /** The WAV file that was sent as this part, if one was. */
  Optional<byte[]> recording(String user, String inference, RecordingPart part);

  /**
   * An inference that was answered.
   *
   * @param form what was filled in about the patient, as it is now
   */
  record Told(AnsweredInference result, PatientForm form) {

    /** Nothing: it is the patient's. */
    @Override
    public String toString() {
      return "Told";
    }
  }

  /**
   * A version that serves.
   *
   * @param digest SHA-256 of its files
   * @param replicas how many Inference Servers serve it
   */
  record Serving(String version, String digest, int replicas) {}
}
