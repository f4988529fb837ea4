package org.spira.inference.engine.port;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.spira.inference.engine.ModelFailedException;

/** What runs models. */
public interface ModelEngine {

  /**
   * Loads a graph; weights in files beside it are found by its own references.
   *
   * @throws ModelFailedException if it is not a graph that this machine can run, or not loaded
   *     within the bound of a run
   */
  default LoadedModel load(Path graph) {
    return load(graph, null);
  }

  /**
   * Loads a graph of which one output counts where rows run.
   *
   * @param output its name; absent, or of no output that the graph has: the first
   * @throws ModelFailedException as there
   */
  LoadedModel load(Path graph, @Nullable String output);
}
