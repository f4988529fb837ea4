package org.spira.api.inferences.port;

import java.util.Optional;

/** Tells recordings from other files. */
@FunctionalInterface
public interface AudioInspector {

  /** What is wrong with these bytes as a recording, in words for who sent them; or nothing. */
  Optional<String> complaint(byte[] bytes);
}
