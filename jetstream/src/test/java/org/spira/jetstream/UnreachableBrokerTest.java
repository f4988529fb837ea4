package org.spira.jetstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.jetstream.queues.JetStreamWorkQueues;
import org.spira.jetstream.queues.WorkQueues;

class UnreachableBrokerTest {

  @Test
  void saysThatTheBrokerIsAwayInsteadOfWaiting() {
    try (Broker nowhere = Broker.connect(unreachable(), "test")) {
      WorkQueues away = new JetStreamWorkQueues(nowhere);

      assertThat(nowhere.isConnected()).isFalse();
      assertThatThrownBy(() -> away.publish("test", "1", new byte[0]))
          .isInstanceOf(BrokerUnavailableException.class);
    }
  }

  private static BrokerSettings unreachable() {
    Duration briefly = Duration.ofMillis(500);
    return new BrokerSettings("nats://127.0.0.1:1", null, null, 1, briefly, briefly);
  }
}
