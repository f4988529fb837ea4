package org.spira.jetstream;

import io.nats.client.Connection;
import io.nats.client.ErrorListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the client reports beside the calls that fail anyway. An unreachable broker raises one of
 * these several times a second, so they are debug lines; the connection's state is logged
 * elsewhere.
 */
final class QuietErrors implements ErrorListener {

  private static final Logger LOG = LoggerFactory.getLogger(QuietErrors.class);

  @Override
  public void errorOccurred(Connection connection, String error) {
    LOG.warn("NATS: {}", error);
  }

  @Override
  public void exceptionOccurred(Connection connection, Exception exception) {
    LOG.debug("NATS client", exception);
  }
}
