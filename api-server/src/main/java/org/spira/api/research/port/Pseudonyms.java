package org.spira.api.research.port;

import java.time.Instant;
import java.util.Optional;
import org.spira.api.research.domain.CaseId;
import org.spira.api.research.domain.PatientPseudonym;

/** Makes pseudonyms with a key that leaves no API Server. Safe for use by several threads. */
public interface Pseudonyms {

  /** Tells keys apart, and nothing about this one. */
  String keyId();

  /** The same for the same patient, however hospital and number are written. */
  PatientPseudonym patient(String hospital, String number);

  /** The pseudonym of the inference with this id. */
  CaseId hide(String inferenceId);

  /**
   * A second as text that nobody writes without the key: who may ask how everything was at any
   * moment finds out by trying when each thing happened.
   */
  String seal(Instant second);

  /** The second that this was made of; absent for what was never made with this key. */
  Optional<Instant> open(String sealed);

  /** The id that this is the pseudonym of; absent for what was never made with this key. */
  Optional<String> reveal(CaseId id);
}
