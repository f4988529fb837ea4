package org.spira.jetstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttemptLedgerIT {

  private TestQueue queue;

  @BeforeEach
  void freshQueue() {
    queue = new TestQueue();
  }

  @AfterEach
  void stopConsumers() {
    queue.close();
  }

  @Test
  void countsAttemptsAcrossProcesses() {
    String id = UUID.randomUUID().toString();
    AttemptLedger one = new JetStreamAttemptLedger(queue.broker());
    AttemptLedger two = new JetStreamAttemptLedger(queue.broker());

    assertThat(one.begin(id)).isEqualTo(1);
    assertThat(two.begin(id)).isEqualTo(2);
    one.forget(id);
    assertThat(two.begin(id)).isEqualTo(1);
  }
}
