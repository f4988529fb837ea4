package org.spira.jetstream;

import io.nats.client.ConnectionListener.Events;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what becomes of the connection. An unreachable broker makes the client say that it is
 * disconnected at each attempt, several times a second; only what is new is worth a line.
 */
final class ConnectionLog {

  private static final Logger LOG = LoggerFactory.getLogger(ConnectionLog.class);

  private final AtomicReference<@Nullable Events> last = new AtomicReference<>();

  void note(Events event) {
    if (isNews(event)) {
      LOG.info("NATS: {}", event);
    }
  }

  /** Whether the event is another than the one before. */
  boolean isNews(Events event) {
    return last.getAndSet(event) != event;
  }
}
