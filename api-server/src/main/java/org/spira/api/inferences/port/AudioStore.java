package org.spira.api.inferences.port;

import java.time.Instant;
import java.util.List;
import org.spira.api.inferences.domain.RecordingSource;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.RecordingPart;

/** Keeps the recordings. Every method throws {@link StoreUnavailableException} when it cannot. */
public interface AudioStore {

  /** Stores one recording whole, in place of any there was. */
  void put(String inferenceId, RecordingPart part, RecordingSource recording);

  /** The ids made between these times that have recordings. */
  List<String> inferencesBetween(Instant from, Instant to);

  /** Removes all recordings of an inference. */
  void remove(String inferenceId);

  /** Returns if recordings can be stored now. */
  void check();
}
