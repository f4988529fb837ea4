package org.spira.api.privacy.port;

import java.time.Instant;
import java.util.List;
import org.spira.api.privacy.domain.DataKind;

/**
 * What is kept of inferences that have ended, by their age. Each method is one atomic step; every
 * one that changes something has been made durable by a majority when it returns.
 */
public interface AgedInferences {

  /**
   * The ids of inferences that still have data of this kind, in their order. What has not ended, or
   * was erased, is none of them.
   *
   * @param acceptedBefore they were accepted earlier than that, to the second
   * @param after an id behind which to begin
   */
  List<String> having(DataKind kind, Instant acceptedBefore, String after, int limit);

  /**
   * Takes what is of this kind out of the inference's own document, and does not note that.
   *
   * @throws org.spira.api.shared.StoreUnavailableException if something of it may be left
   */
  void clear(String inferenceId, DataKind kind);

  /**
   * Notes that the data is gone. What was written into the inference's own document about it since
   * it was cleared goes with this.
   *
   * @throws org.spira.api.shared.StoreUnavailableException if it is not known to be noted
   */
  void noteRemoved(String inferenceId, DataKind kind, Instant at);
}
