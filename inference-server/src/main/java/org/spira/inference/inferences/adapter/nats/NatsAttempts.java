package org.spira.inference.inferences.adapter.nats;

import org.spira.inference.inferences.application.port.AttemptMarks;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.jetstream.AttemptLedger;
import org.spira.jetstream.BrokerUnavailableException;

/** Marks in the broker's ledger. */
public final class NatsAttempts implements AttemptMarks {

  private final AttemptLedger ledger;

  /** In this ledger. */
  public NatsAttempts(AttemptLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public int begin(String inferenceId) {
    try {
      return ledger.begin(inferenceId);
    } catch (BrokerUnavailableException e) {
      throw new NeighbourAwayException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void forget(String inferenceId) {
    try {
      ledger.forget(inferenceId);
    } catch (BrokerUnavailableException e) {
      throw new NeighbourAwayException(String.valueOf(e.getMessage()), e);
    }
  }
}
