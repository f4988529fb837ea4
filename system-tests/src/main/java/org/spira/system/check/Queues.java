package org.spira.system.check;

import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.Nats;
import io.nats.client.Options;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.spira.system.Stores;

/** What the broker still holds. Safe for use by several threads. */
public final class Queues implements AutoCloseable {

  private static final String OURS = "SPIRA_";
  private static final int FOR_EVER = -1;

  private final Connection connection;

  /** Of this broker, which must answer now; later it may go and come. */
  public Queues(Stores stores) throws IOException, InterruptedException {
    String nodes =
        stores.natsPorts().stream()
            .map(port -> "nats://127.0.0.1:" + port)
            .collect(Collectors.joining(","));
    this.connection =
        Nats.connect(
            new Options.Builder().servers(nodes.split(",")).maxReconnects(FOR_EVER).build());
  }

  /** Whether nothing is waiting and nothing is in anybody's hands; no if the broker is away. */
  public boolean areEmpty() {
    try {
      JetStreamManagement management = connection.jetStreamManagement();
      long messages = 0;
      for (String stream : names(management)) {
        messages += management.getStreamInfo(stream).getStreamState().getMsgCount();
      }
      return messages == 0;
    } catch (IOException | JetStreamApiException | IllegalStateException expected) {
      return false;
    }
  }

  /** The names of SPIRA's queues. */
  public List<String> names() throws IOException, JetStreamApiException {
    return names(connection.jetStreamManagement());
  }

  private static List<String> names(JetStreamManagement management)
      throws IOException, JetStreamApiException {
    return management.getStreamNames().stream().filter(name -> name.startsWith(OURS)).toList();
  }

  /** The connection, for what only one test does. */
  public Connection connection() {
    return connection;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
