package org.spira.inference.application.port;

import java.nio.file.Path;

/** What runs models. */
public interface ModelEngine {

  /**
   * Loads a graph; weights in files beside it are found by its own references.
   *
   * @throws ModelFailedException if it is not a graph that this machine can run
   */
  LoadedModel load(Path graph);
}
