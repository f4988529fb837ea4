package org.spira.jetstream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spira.jetstream.consumers.WorkConsumer;
import org.spira.jetstream.consumers.WorkItem;

/** Who is given an item, how many at once, and what makes it come again. */
class HandingOutIT {

  @RegisterExtension private final TestQueue queue = new TestQueue();

  @Test
  void handsOutAgainWhatWasGivenBack() {
    WorkConsumer consumer = queue.consume(1, this::giveBackTwice);

    queue.publish("1", "x");

    queue.awaitReceivedInOrder("1", "2", "3");
    assertThat(consumer.redelivered()).isEqualTo(2);
  }

  private void giveBackTwice(WorkItem item) {
    queue.note(item.deliveries() + "");
    if (item.deliveries() < 3) {
      item.giveBack(Duration.ZERO);
    } else {
      item.done();
    }
  }

  @Test
  void handsOutAgainWhatAHandlerFailedOn() {
    queue.consume(1, this::failOnce);

    queue.publish("1", "x");

    queue.awaitReceivedInOrder("1", "2");
  }

  private void failOnce(WorkItem item) {
    queue.note(item.deliveries() + "");
    if (item.deliveries() == 1) {
      throw new IllegalStateException("once");
    }
    item.done();
  }

  private boolean isAcknowledged() {
    return queue.queues.state(queue.subject()).unacknowledged() == 0;
  }

  @Test
  void keepsAnItemReservedForAsLongAsItIsWorkedOn() {
    CountDownLatch finish = queue.consumeUntilTold(2);
    queue.publish("1", "x");
    await()
        .during(TestQueue.ACK_WAIT.multipliedBy(2))
        .atMost(TestQueue.SOON)
        .until(() -> queue.received.size() <= 1);
    finish.countDown();
    await().atMost(TestQueue.SOON).until(this::isAcknowledged);
    assertThat(queue.received).containsExactly("x");
  }

  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @Test
  void worksOnNoMoreItemsAtOnceThanAllowed() {
    queue.consume(3, this::count);

    for (int i = 0; i < 200; i++) {
      queue.publish("m" + i, "m" + i);
    }

    await().atMost(TestQueue.SOON).until(() -> queue.received.size() == 200);
    assertThat(most.get()).isBetween(1, 3);
  }

  private void count(WorkItem item) {
    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    queue.received.add(new String(item.body(), UTF_8));
    atOnce.decrementAndGet();
    item.done();
  }
}
