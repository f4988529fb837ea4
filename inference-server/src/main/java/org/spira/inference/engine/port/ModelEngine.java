package org.spira.inference.engine.port;

import java.nio.file.Path;
import org.spira.inference.engine.ModelFailedException;

/** What runs models. */
public interface ModelEngine {

  /**
   * Loads a graph; weights in files beside it are found by its own references.
   *
   * @throws ModelFailedException if it is not a graph that this machine can run, or not loaded
   *     within the bound of a run
   */
  LoadedModel load(Path graph);
}
