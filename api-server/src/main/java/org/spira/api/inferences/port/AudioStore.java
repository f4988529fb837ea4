package org.spira.api.inferences.port;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.RecordingPart;

/** Keeps the recordings. Every method throws {@link StoreUnavailableException} when it cannot. */
public interface AudioStore {

  /** Stores one recording whole, in place of any there was. */
  void put(String inferenceId, RecordingPart part, RecordingSource recording);

  /** What is known of a recording; absent if there is none. */
  Optional<Stored> find(String inferenceId, RecordingPart part);

  /**
   * Reads some of a recording's bytes; closing lets go of the store.
   *
   * @param from the first of them, counted from 0
   * @param length how many, at least one, all of them there
   */
  InputStream open(String inferenceId, RecordingPart part, long from, long length);

  /** The ids made between these times that have recordings. */
  List<String> inferencesBetween(Instant from, Instant to);

  /** Removes all recordings of an inference. */
  void remove(String inferenceId);

  /** Returns if recordings can be stored now. */
  void check();

  /**
   * A recording that is stored.
   *
   * @param size bytes; none for a part that was not sent
   * @param version another one for other bytes, without quotes
   */
  record Stored(long size, String version) {}
}
