package org.spira.inference.engine.port;

import java.util.List;
import java.util.Map;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.Tensor;

/**
 * A graph in memory, shared by several threads. It must not be closed while it runs; {@code
 * ServedModel} counts its users. Each run is bounded in time, and fails when its bound is over.
 */
public interface LoadedModel extends AutoCloseable {

  /** What the graph takes and gives. */
  ModelSignature signature();

  /**
   * Runs a model of float inputs, for the output that it was loaded for. The rows go into the one
   * that is not {@linkplain Rows#beside beside} them.
   *
   * @param rows of one and the same row shape, with the same inputs beside them
   * @return that output of each row, in order
   * @throws ModelFailedException if the run fails; which row was the cause is not known
   */
  List<float[]> run(List<Rows> rows);

  /**
   * Runs the graph on tensors by name, all of which fit the signature.
   *
   * @return the outputs, in the graph's order
   * @throws ModelFailedException if the run fails
   */
  Map<String, Tensor> run(Map<String, Tensor> inputs);

  /** Frees the graph's memory. */
  @Override
  void close();
}
