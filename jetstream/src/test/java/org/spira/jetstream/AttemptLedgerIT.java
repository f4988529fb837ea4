package org.spira.jetstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AttemptLedgerIT {

  @RegisterExtension private final TestQueue queue = new TestQueue();

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
