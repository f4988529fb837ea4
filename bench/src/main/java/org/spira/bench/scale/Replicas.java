package org.spira.bench.scale;

import java.time.Duration;

/** The replicas of a service, one for each core, and the servers behind them. */
interface Replicas extends AutoCloseable {

  /** Starts another one, on the next core. */
  void add() throws Exception;

  /** How many there are. */
  int count();

  /** Keeps all of them busy for so long. */
  Scaled load(Duration atLeast) throws Exception;
}
