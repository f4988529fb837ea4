package org.spira.api.privacy.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.User;
import org.spira.api.inferences.EraseInferences;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.privacy.domain.Erasure.Order;
import org.spira.api.privacy.domain.ErasureReason;
import org.spira.api.privacy.domain.Patient;
import org.spira.api.privacy.port.Erasures;
import org.spira.api.shared.NewIds;
import org.spira.api.shared.Refusal;
import org.spira.api.shared.StoreUnavailableException;

/** Takes requests to erase. What was taken ends, whatever dies. */
public final class RequestErasure {

  private final Erasures erasures;
  private final EraseInferences eraseInferences;
  private final CarryOutErasures carryOut;
  private final NewIds ids;
  private final Clock clock;
  private final Executor executor;
  private final Duration settle;

  /** On these ports; the executor runs what takes long. */
  public RequestErasure(
      Erasures erasures,
      EraseInferences eraseInferences,
      CarryOutErasures carryOut,
      Beside beside) {
    this.erasures = erasures;
    this.eraseInferences = eraseInferences;
    this.carryOut = carryOut;
    this.ids = beside.ids();
    this.clock = beside.clock();
    this.executor = beside.executor();
    this.settle = beside.settle();
  }

  /**
   * Erases one inference; when this returns, it is told to nobody any more.
   *
   * @param userId whose it is
   * @throws Refusal if the caller may not, or this user has no such inference
   * @throws StoreUnavailableException if the request is not known to be stored
   */
  public Erasure ofInference(User caller, String userId, String inferenceId, ErasureReason reason) {
    Permission.ERASE.require(caller);
    eraseInferences.requireOfUser(userId, inferenceId);
    Order order = order(caller, reason);
    Erasure erasure = Erasure.ofInference(order, inferenceId.toLowerCase(Locale.ROOT), due(order));
    erasures.add(erasure);
    carryOut.carryOut(erasure);
    return erasure;
  }

  /**
   * Begins to erase everything about a patient that was sent until now.
   *
   * @throws Refusal if the caller may not
   * @throws StoreUnavailableException if the request is not known to be stored
   */
  public Erasure ofPatient(User caller, Patient patient, ErasureReason reason) {
    Permission.ERASE.require(caller);
    Order order = order(caller, reason);
    Erasure erasure = Erasure.ofPatient(order, patient, due(order));
    erasures.add(erasure);
    executor.execute(() -> carryOut.carryOut(erasure));
    return erasure;
  }

  private Order order(User caller, ErasureReason reason) {
    return new Order(ids.next(), clock.instant(), caller.id(), reason);
  }

  /** Others go on with it then, should this replica die. */
  private Instant due(Order order) {
    return order.at().plus(settle);
  }

  /**
   * What else it takes.
   *
   * @param settle how long after a request an upload or a result may still be on its way
   */
  public record Beside(NewIds ids, Clock clock, Executor executor, Duration settle) {}
}
