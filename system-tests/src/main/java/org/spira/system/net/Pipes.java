package org.spira.system.net;

import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** The connections that are being forwarded. Safe for use by several threads. */
final class Pipes {

  private final Set<Pipe> open = ConcurrentHashMap.newKeySet();

  /**
   * Forwards from now on, both ways.
   *
   * @param passes asked for each piece of data, whether it may go on; may take its time
   */
  void join(Socket client, Socket server, BooleanSupplier passes) {
    Pipe pipe = new Pipe(client, server, passes, open::remove);
    open.add(pipe);
    pipe.start();
  }

  /** Ends all of them so that both ends see a reset. */
  void reset() {
    open.forEach(Pipe::reset);
  }
}
