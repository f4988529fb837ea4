package org.spira.api.privacy.port;

import java.util.List;
import java.util.Map;

/** Everything that the database keeps about inferences, as it is kept. */
@FunctionalInterface
public interface KeptDocuments {

  /**
   * All documents about an inference, by their kind, in plain JSON values: ids as hexadecimal
   * digits, times as ISO 8601. Nothing of one that was erased or never was.
   */
  Map<String, List<Map<String, Object>>> about(String inferenceId);
}
