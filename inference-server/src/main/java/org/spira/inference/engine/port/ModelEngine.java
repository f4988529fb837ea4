package org.spira.inference.engine.port;

import java.nio.file.Path;
import org.spira.inference.engine.ModelFailedException;

/** What runs models. */
public interface ModelEngine {

  /**
   * Loads a graph; weights in files beside it are found by its own references.
   *
   * @throws ModelFailedException if it is not a graph that this machine can run
   */
  LoadedModel load(Path graph);
}
