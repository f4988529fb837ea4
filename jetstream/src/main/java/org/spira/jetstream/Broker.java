package org.spira.jetstream;

import io.nats.client.Connection;
import io.nats.client.JetStream;
import io.nats.client.JetStreamManagement;
import io.nats.client.JetStreamOptions;
import io.nats.client.Nats;
import io.nats.client.Options;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection to NATS. It is made in the background and kept for ever: a broker that is away
 * costs its users an exception, never their start or their life. Safe for use by several threads.
 */
public final class Broker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Broker.class);
  private static final Duration RECONNECT_WAIT = Duration.ofMillis(250);
  private static final int UNANSWERED_PINGS = 2;

  /** Short, because a connection that is half open is found out by nothing else. */
  private static final Duration PING_INTERVAL = Duration.ofSeconds(2);

  private static final int FOR_EVER = -1;

  private final BrokerSettings settings;
  private final Thread connecting;
  private volatile @Nullable Connection connection;
  private volatile @Nullable JetStream jetStream;

  private Broker(BrokerSettings settings, String clientName) {
    this.settings = settings;
    Options options = options(settings, clientName);
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

  BrokerSettings settings() {
    return settings;
  }

  Connection connection() {
    Connection current = connection;
    if (current == null || current.getStatus() != Connection.Status.CONNECTED) {
      throw new BrokerUnavailableException("not connected to NATS");
    }
    return current;
  }

  /** Made once: making one reads and compares versions, which each message would pay for. */
  JetStream jetStream() throws IOException {
    Connection current = connection();
    JetStream known = jetStream;
    if (known == null) {
      known = current.jetStream(jetStreamOptions());
      jetStream = known;
    }
    return known;
  }

  JetStreamManagement management() throws IOException {
    return connection().jetStreamManagement(jetStreamOptions());
  }

  JetStreamOptions jetStreamOptions() {
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

  private static Options options(BrokerSettings settings, String clientName) {
    ConnectionLog log = new ConnectionLog();
    Options.Builder options =
        new Options.Builder()
            .servers(settings.url().split(","))
            .connectionName(clientName)
            .connectionTimeout(settings.connectTimeout())
            .maxReconnects(FOR_EVER)
            .reconnectWait(RECONNECT_WAIT)
            // what could not be sent is known to MongoDB; a buffer would only hide the failure
            .reconnectBufferSize(0)
            .pingInterval(PING_INTERVAL)
            .maxPingsOut(UNANSWERED_PINGS)
            .supportUTF8Subjects()
            .connectionListener((at, event) -> log.note(event))
            .errorListener(new QuietErrors());
    if (settings.user() != null && settings.password() != null) {
      options.userInfo(settings.user().toCharArray(), settings.password().toCharArray());
    }
    return options.build();
  }
}
