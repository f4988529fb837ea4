package org.spira.jetstream;

import io.nats.client.Connection;
import io.nats.client.JetStream;
import io.nats.client.JetStreamManagement;
import io.nats.client.JetStreamOptions;
import io.nats.client.Nats;
import io.nats.client.Options;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection to NATS. It is made in the background and kept for ever: a broker that is away
 * costs its users an exception, never their start or their life. Safe for use by several threads.
 */
public final class Broker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Broker.class);

  private final BrokerSettings settings;
  private final Thread connecting;
  private volatile @Nullable Connection connection;
  private volatile @Nullable JetStream jetStream;

  private Broker(BrokerSettings settings, String clientName) {
    this.settings = settings;
    Options options = ClientOptions.of(settings, clientName);
    this.connecting = Thread.ofVirtual().name("nats-connect").unstarted(() -> open(options));
  }

  /**
   * Begins to connect and returns at once.
   *
   * @param clientName how the broker's own monitoring shows this process
   */
  public static Broker connect(BrokerSettings settings, String clientName) {
    Broker broker = new Broker(settings, clientName);
    broker.connecting.start();
    return broker;
  }

  /** Whether the broker can be talked to now. */
  public boolean isConnected() {
    Connection current = connection;
    return current != null && current.getStatus() == Connection.Status.CONNECTED;
  }

  @Override
  public void close() {
    connecting.interrupt();
    Connection current = connection;
    if (current != null) {
      try {
        current.close();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** How it is reached. */
  public BrokerSettings settings() {
    return settings;
  }

  /**
   * The connection as it is now, for one use.
   *
   * @throws BrokerUnavailableException when there is none
   */
  public Connection connection() {
    Connection current = connection;
    if (current == null || current.getStatus() != Connection.Status.CONNECTED) {
      throw new BrokerUnavailableException("not connected to NATS");
    }
    return current;
  }

  /**
   * What publishes and subscribes. Made once: making one reads and compares versions, which each
   * message would pay for.
   *
   * @throws BrokerUnavailableException when there is no connection
   */
  public JetStream jetStream() throws IOException {
    Connection current = connection();
    JetStream known = jetStream;
    if (known == null) {
      known = current.jetStream(jetStreamOptions());
      jetStream = known;
    }
    return known;
  }

  /**
   * What looks after streams and consumers.
   *
   * @throws BrokerUnavailableException when there is no connection
   */
  public JetStreamManagement management() throws IOException {
    return connection().jetStreamManagement(jetStreamOptions());
  }

  /** The bound on each question. */
  public JetStreamOptions jetStreamOptions() {
    return JetStreamOptions.builder().requestTimeout(settings.requestTimeout()).build();
  }

  private void open(Options options) {
    try {
      connection = Nats.connectReconnectOnConnect(options);
    } catch (IOException e) {
      LOG.error("NATS refuses the connection for good; check its address and credentials", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
