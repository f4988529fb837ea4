package org.spira.jetstream;

import io.nats.client.Options;
import java.time.Duration;

/** How the client of NATS keeps its connection. */
final class ClientOptions {

  private static final Duration RECONNECT_WAIT = Duration.ofMillis(250);
  private static final int UNANSWERED_PINGS = 2;

  /** Short, because a connection that is half open is found out by nothing else. */
  private static final Duration PING_INTERVAL = Duration.ofSeconds(2);

  private static final int FOR_EVER = -1;

  private ClientOptions() {}

  static Options of(BrokerSettings settings, String clientName) {
    Options.Builder options =
        new Options.Builder()
            .servers(settings.url().split(","))
            .connectionName(clientName)
            .connectionTimeout(settings.connectTimeout())
            .supportUTF8Subjects();
    if (settings.user() != null && settings.password() != null) {
      options.userInfo(settings.user().toCharArray(), settings.password().toCharArray());
    }
    return keptForEver(options).build();
  }

  private static Options.Builder keptForEver(Options.Builder options) {
    ConnectionLog log = new ConnectionLog();
    return options
        .maxReconnects(FOR_EVER)
        .reconnectWait(RECONNECT_WAIT)
        // what could not be sent is known to MongoDB; a buffer would only hide the failure
        .reconnectBufferSize(0)
        .pingInterval(PING_INTERVAL)
        .maxPingsOut(UNANSWERED_PINGS)
        .connectionListener((at, event) -> log.note(event))
        .errorListener(new QuietErrors());
  }
}
