package org.spira.api.privacy.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request to erase. While it is carried out it knows whom it is about, if it is about a patient;
 * when it is done it no longer does.
 *
 * @param order who wants it, when and why
 * @param scope whether it is about one inference or all of a patient
 * @param about the patient, until it is done
 * @param inferences the ids of what it erases, as far as they are found
 * @param dueAt when somebody has to go on with it; absent when it is done
 * @param doneAt when nothing was left
 */
public record Erasure(
    Order order,
    Scope scope,
    @Nullable Patient about,
    List<String> inferences,
    @Nullable Instant dueAt,
    @Nullable Instant doneAt) {

  /** What is to be erased. */
  public enum Scope {
    /** One inference. */
    INFERENCE,
    /** All inferences about a patient. */
    PATIENT
  }

  /** Copies the list. */
  public Erasure {
    inferences = List.copyOf(inferences);
  }

  /** Of one inference. */
  public static Erasure ofInference(Order order, String inferenceId, Instant dueAt) {
    return new Erasure(order, Scope.INFERENCE, null, List.of(inferenceId), dueAt, null);
  }

  /** Of all of a patient. */
  public static Erasure ofPatient(Order order, Patient patient, Instant dueAt) {
    return new Erasure(order, Scope.PATIENT, patient, List.of(), dueAt, null);
  }

  /** Its id. */
  public String id() {
    return order.id();
  }

  /** The patient, until it is done. */
  public Optional<Patient> patient() {
    return Optional.ofNullable(about);
  }

  /** Whether what was on its way when it was asked for must have arrived by then. */
  public boolean isSettled(Instant now, Duration settle) {
    return !now.isBefore(order.at().plus(settle));
  }

  /**
   * Who wants it, when and why.
   *
   * @param id of the erasure
   * @param by the id of an account
   */
  public record Order(String id, Instant at, String by, ErasureReason reason) {}

  /** Only the id. */
  @Override
  public String toString() {
    return "Erasure[" + id() + "]";
  }
}
