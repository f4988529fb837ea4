package org.spira.jetstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.nats.client.ConnectionListener.Events;
import org.junit.jupiter.api.Test;

class ConnectionLogTest {

  @Test
  void tellsOfEachStateOnceUntilItChanges() {
    ConnectionLog log = new ConnectionLog();

    assertThat(log.isNews(Events.CONNECTED)).isTrue();
    assertThat(log.isNews(Events.DISCONNECTED)).isTrue();
    assertThat(log.isNews(Events.DISCONNECTED)).isFalse();
    assertThat(log.isNews(Events.RECONNECTED)).isTrue();
    assertThat(log.isNews(Events.DISCONNECTED)).isTrue();
  }
}
