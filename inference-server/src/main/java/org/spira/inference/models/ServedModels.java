package org.spira.inference.models;

import java.util.List;
import java.util.Optional;

/**
 * The configured models and which version of each serves in which role. Safe for use by several
 * threads; taking a version into use neither locks nor waits.
 */
public interface ServedModels {

  /** How far a model is. */
  enum State {
    /** Its first attempt to load goes on. */
    LOADING,
    /** A version serves. */
    SERVING,
    /** Nothing serves: the registry has no version for production. */
    ABSENT,
    /** Nothing serves: the registry cannot be asked and the cache is empty. */
    UNREACHABLE,
    /** Nothing serves: the version in production was refused, and none served before. */
    REFUSED,
    /** Nothing will serve: what was found among the models cannot be one. */
    UNUSABLE
  }

  /** A version in use, which cannot be closed before the lease is. */
  interface Lease extends AutoCloseable {

    /** The version. */
    ServedModel model();

    @Override
    void close();
  }

  /** The configured models. */
  List<ModelSpec> specs();

  /** The name of the model that answers on this channel, if there is one. */
  Optional<String> modelOf(String channel);

  /** How far this model is; empty if it is not configured. */
  Optional<State> state(String model);

  /** How each model stands now, and what was found among the models and cannot be one. */
  List<ModelReport> reports();

  /**
   * Ready as soon as one model serves and none is in its first attempt any more: a model that will
   * not load does not stop the others, and a start is over only when every model had its chance.
   */
  boolean isReady();

  /** Takes the version in this role into use. The caller closes the lease. */
  Optional<Lease> lease(String model, ModelRole role);
}
