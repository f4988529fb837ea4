package org.spira.api.inferences.application.reading;

/** The way to tell the other replicas; what is lost on it costs time only. */
@FunctionalInterface
public interface EndNews {

  /** This inference has ended, and the store has its end. Never waits, and never fails. */
  void tell(String inferenceId);
}
