package org.spira.jetstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spira.common.Subjects;
import org.spira.jetstream.queues.Receipt;

/** Queues, consumers and messages that are not there any more. */
class VanishingQueueIT {

  @RegisterExtension private final TestQueue queue = new TestQueue();

  @Test
  void makesTheQueueAnewWhenItVanishesUnderAConsumer() throws Exception {
    queue.consume(1, queue::note);
    queue.publish("1", "before");
    queue.awaitReceived("before");

    queue.broker().management().deleteStream(Subjects.streamName(queue.subject()));
    queue.publish("2", "after");

    queue.awaitReceived("after");
  }

  @Test
  void makesItsConsumerAnewWhenItVanishes() throws Exception {
    queue.consume(1, queue::note);
    queue.publish("1", "before");
    queue.awaitReceived("before");

    queue.broker().management().deleteConsumer(Subjects.streamName(queue.subject()), "durable");
    queue.publish("2", "after");

    queue.awaitReceived("after");
  }

  @Test
  void holdsAMessageOnlyWhileItIsQueuedAndSomebodyPulls() {
    Receipt receipt = queue.publish("1", "x");
    assertThat(queue.queues.holds(receipt)).as("nobody consumes").isFalse();

    CountDownLatch finish = queue.consumeUntilTold(1);
    queue.awaitReceived("x");
    assertThat(queue.queues.holds(receipt)).as("being worked on").isTrue();

    finish.countDown();
    await().atMost(TestQueue.SOON).until(() -> !queue.queues.holds(receipt));
  }

  @Test
  void mistakesNoOtherMessageForOneOfALostQueue() throws Exception {
    Receipt lost = queue.publish("lost", "x");
    queue.broker().management().deleteStream(lost.stream());
    Receipt other = queue.publish("other", "y");
    assertThat(other.sequence()).isEqualTo(lost.sequence());

    assertThat(queue.queues.holds(lost)).isFalse();
    queue.queues.withdraw(lost);
    queue.consume(1, queue::note);

    queue.awaitReceivedInOrder("y");
  }

  @Test
  void withdrawsWhatNobodyTookYet() {
    Receipt receipt = queue.publish("1", "withdrawn");
    queue.queues.withdraw(receipt);
    queue.publish("2", "kept");

    queue.consume(1, queue::note);

    queue.awaitReceivedInOrder("kept");
  }
}
