package org.spira.inference.inferences.application;

/**
 * What is counted and timed of inferences. Cheap, safe for use by several threads, and never fails.
 */
public interface InferenceMeters {

  /** The steps of an inference that are timed. */
  enum Stage {
    /** Bringing the recordings from the store. */
    FETCH,
    /** Decoding and resampling. */
    DECODE,
    /** Cutting into rows, and computing features for models that hear those. */
    FEATURES,
    /** Waiting for a free worker. */
    QUEUE,
    /** Running the model. */
    RUN,
    /** Publishing the result. */
    PUBLISH
  }

  /** How an inference ended. */
  enum Outcome {
    /** With a diagnosis. */
    DIAGNOSED,
    /** With an error for the nurse. */
    ERROR
  }

  /** A step took so long. */
  void stage(Stage stage, String model, long nanos);

  /** An inference ended. */
  void answered(String model, Outcome outcome);

  /** A model asked for a member of the form, by this name, that was not filled in. */
  void missing(String model, String member);

  /** An inference was given back for later. */
  void givenBack(String channel);

  /** An inference came that had been handed out before. */
  void redelivered(String channel);

  /** A message came that is none of SPIRA's, and was dropped. */
  void malformed(String channel);

  /** A challenger answered, or was left out because it failed or there was no time. */
  void shadowed(String channel, boolean answered);
}
