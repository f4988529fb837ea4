package org.spira.jetstream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.nats.client.Connection;
import io.nats.client.Nats;
import io.nats.client.Subscription;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spira.common.Subjects;
import org.spira.jetstream.consumers.WorkConsumer;
import org.spira.jetstream.queues.Receipt;

class WorkQueueIT {

  @RegisterExtension private final TestQueue queue = new TestQueue();

  @Test
  void handsEachMessageToAConsumerOnceAndRemovesItWhenDone() {
    queue.consume(4, queue::note);

    List<Receipt> receipts = List.of(queue.publish("1", "a"), queue.publish("2", "b"));

    await()
        .atMost(TestQueue.SOON)
        .untilAsserted(() -> assertThat(queue.received).containsExactlyInAnyOrder("a", "b"));
    await().atMost(TestQueue.SOON).until(() -> receipts.stream().noneMatch(queue.queues::holds));
  }

  @Test
  void keepsWhatWasPublishedBeforeAnybodyConsumed() {
    queue.publish("1", "early");

    queue.consume(1, queue::note);

    queue.awaitReceived("early");
  }

  @Test
  void takesSubjectsBeyondAscii() {
    queue.useSubject("modelo-ção." + UUID.randomUUID());
    queue.consume(1, queue::note);

    queue.publish("1", "x");

    queue.awaitReceived("x");
  }

  @Test
  void storesAMessageIdOnce() {
    Receipt first = queue.publish("same", "a");
    Receipt second = queue.publish("same", "a");

    assertThat(second).isEqualTo(first);
  }

  @Test
  void worksWithPlainPublishersAndPlainSubscribers() throws Exception {
    try (Connection plain = Nats.connect(TestQueue.url())) {
      Subscription subscription = plain.subscribe(Subjects.DEFAULT_RESULTS);
      plain.flush(TestQueue.SOON);
      queue.useSubject(Subjects.DEFAULT_RESULTS);
      queue.queues.declare(queue.subject());

      queue.publish(UUID.randomUUID().toString(), "ours");
      assertThat(new String(subscription.nextMessage(TestQueue.SOON).getData(), UTF_8))
          .isEqualTo("ours");

      plain.publish(queue.subject(), "theirs".getBytes(UTF_8));
      queue.consume(4, queue::note);
      queue.awaitReceived("theirs");
    }
  }

  /** A message that a pull loses on the way comes again, later, and is counted. */
  @Test
  void losesNothingOnTheWayWhileTheQueueIsNeverEmpty() {
    int messages = 4000;
    for (int i = 0; i < messages; i++) {
      queue.publish("" + i, "" + i);
    }
    WorkConsumer consumer = queue.consume(4, queue::note);

    await()
        .atMost(TestQueue.SOON.multipliedBy(4))
        .until(() -> Set.copyOf(queue.received).size() == messages);
    assertThat(consumer.redelivered()).isZero();
  }
}
