package org.spira.jetstream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.nats.client.Connection;
import io.nats.client.Nats;
import io.nats.client.api.StreamConfiguration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spira.jetstream.consumers.WorkItem;
import org.spira.jetstream.queues.Receipt;
import org.spira.jetstream.queues.WorkQueues;

/** What waits in a queue, seen and taken out message by message. */
class QueueContentsIT {

  @RegisterExtension private final TestQueue queue = new TestQueue();

  @Test
  void listsWhatWaitsInOrderAndInPages() {
    Receipt first = queue.publish("1", "a");
    Receipt second = queue.publish("2", "b");
    Receipt third = queue.publish("3", "c");

    assertThat(receipts(0, 2)).containsExactly(first, second);
    assertThat(receipts(second.sequence(), 2)).containsExactly(third);
    queue.queues.withdraw(second);
    assertThat(receipts(0, 3)).containsExactly(first, third);
    assertThat(queue.queues.waiting(queue.subject(), 0, 1).getFirst().body())
        .isEqualTo("a".getBytes(UTF_8));
    assertThat(queue.queues.waiting("nobody-publishes-here", 0, 1)).isEmpty();
  }

  @Test
  void takesOutWhatWasPublishedPlainly() throws Exception {
    queue.queues.declare(queue.subject());
    publishPlainly();
    await().atMost(TestQueue.SOON).until(() -> receipts(0, 1).size() == 1);
    Receipt theirs = receipts(0, 1).getFirst();

    queue.queues.withdraw(new Receipt(theirs.stream(), theirs.sequence(), "another"));
    assertThat(receipts(0, 1)).containsExactly(theirs);
    queue.queues.withdraw(theirs);
    assertThat(receipts(0, 1)).isEmpty();
  }

  private void publishPlainly() throws Exception {
    try (Connection plain = Nats.connect(TestQueue.url())) {
      plain.publish(queue.subject(), "theirs".getBytes(UTF_8));
      plain.flush(TestQueue.SOON);
    }
  }

  @Test
  void looksIntoAQueueThatSomebodyElseMade() throws Exception {
    String name = "theirs-" + UUID.randomUUID();
    queue.useSubject(name + ".one");
    StreamConfiguration theirs =
        StreamConfiguration.builder().name(name).subjects(name + ".*").build();
    try (Connection plain = Nats.connect(TestQueue.url())) {
      plain.jetStreamManagement().addStream(theirs);
      assertOnlyOursIsSeen(name + ".two");
      assertThat(plain.jetStreamManagement().getStreamInfo(name).getStreamState().getMsgCount())
          .isEqualTo(1);
      assertThat(plain.jetStreamManagement().deleteStream(name)).isTrue();
    }
  }

  private void assertOnlyOursIsSeen(String other) {
    Receipt ours = queue.publish("1", "a");
    queue.queues.publish(other, "2", "b".getBytes(UTF_8));
    assertThat(receipts(0, 2)).containsExactly(ours);
    queue.queues.withdraw(ours);
    assertThat(receipts(0, 2)).isEmpty();
  }

  @Test
  void tellsWhenAMessageWasPublishedHoweverLateItIsTaken() {
    Instant before = Instant.now();
    queue.publish("1", "a");
    Instant after = Instant.now();

    queue.consume(1, item -> queue.end(item, item.publishedAt().toString()));

    await().atMost(TestQueue.SOON).until(() -> !queue.received.isEmpty());
    // the broker is on this machine, so its clock is ours
    assertThat(Instant.parse(queue.received.element())).isBetween(before, after);
  }

  @Test
  void finishingWhatWasTakenOutMeanwhileDoesNoHarm() {
    CountDownLatch withdrawn = new CountDownLatch(1);
    queue.consume(1, item -> finishOnceWithdrawn(item, withdrawn));
    Receipt receipt = queue.publish("1", "a");
    await().atMost(TestQueue.SOON).until(() -> queue.received.contains("begun"));
    queue.queues.withdraw(receipt);
    withdrawn.countDown();
    await().atMost(TestQueue.SOON).until(() -> queue.received.contains("done"));
    queue.publish("2", "b");
    await().atMost(TestQueue.SOON).until(() -> queue.received.size() == 4);
    assertThat(queue.received).containsExactly("begun", "done", "begun", "done");
  }

  private void finishOnceWithdrawn(WorkItem item, CountDownLatch withdrawn)
      throws InterruptedException {
    queue.note("begun");
    withdrawn.await();
    item.done();
    queue.note("done");
  }

  private List<Receipt> receipts(long after, int limit) {
    return queue.queues.waiting(queue.subject(), after, limit).stream()
        .map(WorkQueues.Queued::receipt)
        .toList();
  }
}
