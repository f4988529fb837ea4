package org.spira.jetstream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.nats.client.Connection;
import io.nats.client.Nats;
import io.nats.client.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.common.Subjects;

class WorkQueueIT {

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
  void handsEachMessageToAConsumerOnceAndRemovesItWhenDone() {
    queue.consume(4, queue::note);

    List<Receipt> receipts = List.of(queue.publish("1", "a"), queue.publish("2", "b"));

    await()
        .atMost(TestQueue.SOON)
        .untilAsserted(() -> assertThat(queue.received).containsExactlyInAnyOrder("a", "b"));
    await().atMost(TestQueue.SOON).until(() -> receipts.stream().noneMatch(queue.queues()::holds));
  }

  @Test
  void keepsWhatWasPublishedBeforeAnybodyConsumed() {
    queue.publish("1", "early");

    queue.consume(1, queue::note);

    await().atMost(TestQueue.SOON).until(() -> queue.received.contains("early"));
  }

  @Test
  void takesSubjectsBeyondAscii() {
    queue.useSubject("modelo-ção." + UUID.randomUUID());
    queue.consume(1, queue::note);

    queue.publish("1", "x");

    await().atMost(TestQueue.SOON).until(() -> queue.received.contains("x"));
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
      queue.queues().declare(queue.subject());

      queue.publish(UUID.randomUUID().toString(), "ours");
      assertThat(new String(subscription.nextMessage(TestQueue.SOON).getData(), UTF_8))
          .isEqualTo("ours");

      plain.publish(queue.subject(), "theirs".getBytes(UTF_8));
      queue.consume(4, queue::note);
      await().atMost(TestQueue.SOON).until(() -> queue.received.contains("theirs"));
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

  @Test
  void handsOutAgainWhatWasGivenBack() {
    queue.consume(
        1,
        item -> {
          queue.note(item.deliveries() + "");
          if (item.deliveries() < 3) {
            item.giveBack(Duration.ZERO);
          } else {
            item.done();
          }
        });

    queue.publish("1", "x");

    await()
        .atMost(TestQueue.SOON)
        .untilAsserted(() -> assertThat(queue.received).containsExactly("1", "2", "3"));
    assertThat(queue.consumers.element().redelivered()).isEqualTo(2);
  }

  @Test
  void handsOutAgainWhatAHandlerFailedOn() {
    queue.consume(
        1,
        item -> {
          queue.note(item.deliveries() + "");
          if (item.deliveries() == 1) {
            throw new IllegalStateException("once");
          }
          item.done();
        });

    queue.publish("1", "x");

    await()
        .atMost(TestQueue.SOON)
        .untilAsserted(() -> assertThat(queue.received).containsExactly("1", "2"));
  }

  @Test
  void listsWhatWaitsInOrderAndInPages() {
    Receipt first = queue.publish("1", "a");
    Receipt second = queue.publish("2", "b");
    Receipt third = queue.publish("3", "c");

    assertThat(receipts(0, 2)).containsExactly(first, second);
    assertThat(receipts(second.sequence(), 2)).containsExactly(third);
    queue.queues().withdraw(second);
    assertThat(receipts(0, 3)).containsExactly(first, third);
    assertThat(queue.queues().waiting(queue.subject(), 0, 1).getFirst().body())
        .isEqualTo("a".getBytes(UTF_8));
    assertThat(queue.queues().waiting("nobody-publishes-here", 0, 1)).isEmpty();
  }

  @Test
  void takesOutWhatWasPublishedPlainly() throws Exception {
    queue.queues().declare(queue.subject());
    try (Connection plain = Nats.connect(TestQueue.url())) {
      plain.publish(queue.subject(), "theirs".getBytes(UTF_8));
      plain.flush(TestQueue.SOON);
    }
    await().atMost(TestQueue.SOON).until(() -> receipts(0, 1).size() == 1);
    Receipt theirs = receipts(0, 1).getFirst();

    queue.queues().withdraw(new Receipt(theirs.stream(), theirs.sequence(), "another"));
    assertThat(receipts(0, 1)).containsExactly(theirs);
    queue.queues().withdraw(theirs);
    assertThat(receipts(0, 1)).isEmpty();
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
    queue.consume(
        1,
        item -> {
          queue.note("begun");
          withdrawn.await();
          item.done();
          queue.note("done");
        });
    Receipt receipt = queue.publish("1", "a");
    await().atMost(TestQueue.SOON).until(() -> queue.received.contains("begun"));

    queue.queues().withdraw(receipt);
    withdrawn.countDown();

    await().atMost(TestQueue.SOON).until(() -> queue.received.contains("done"));
    queue.publish("2", "b");
    await()
        .atMost(TestQueue.SOON)
        .untilAsserted(
            () -> assertThat(queue.received).containsExactly("begun", "done", "begun", "done"));
  }

  private List<Receipt> receipts(long after, int limit) {
    return queue.queues().waiting(queue.subject(), after, limit).stream()
        .map(WorkQueues.Queued::receipt)
        .toList();
  }

  @Test
  void keepsAnItemReservedForAsLongAsItIsWorkedOn() {
    CountDownLatch finish = new CountDownLatch(1);
    queue.consume(
        2,
        item -> {
          queue.note(item.deliveries() + "");
          finish.await();
          item.done();
        });

    queue.publish("1", "x");

    await()
        .during(TestQueue.ACK_WAIT.multipliedBy(2))
        .atMost(TestQueue.SOON)
        .until(() -> queue.received.size() <= 1);
    finish.countDown();
    await()
        .atMost(TestQueue.SOON)
        .until(() -> queue.queues().state(queue.subject()).unacknowledged() == 0);
    assertThat(queue.received).containsExactly("1");
  }

  @Test
  void worksOnNoMoreItemsAtOnceThanAllowed() {
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    queue.consume(
        3,
        item -> {
          most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
          queue.received.add(new String(item.body(), UTF_8));
          atOnce.decrementAndGet();
          item.done();
        });

    for (int i = 0; i < 200; i++) {
      queue.publish("m" + i, "m" + i);
    }

    await().atMost(TestQueue.SOON).until(() -> queue.received.size() == 200);
    assertThat(most.get()).isBetween(1, 3);
  }

  @Test
  void takesNothingMoreOnceToldToStopAndDrainsWhatItHas() throws Exception {
    CountDownLatch finish = new CountDownLatch(1);
    WorkConsumer consumer =
        queue.consume(
            1,
            item -> {
              queue.received.add(new String(item.body(), UTF_8));
              finish.await();
              item.done();
            });
    queue.publish("1", "first");
    await().atMost(TestQueue.SOON).until(() -> queue.received.contains("first"));

    consumer.stopPulling();
    queue.publish("2", "second");

    assertThat(consumer.drain(Duration.ofMillis(100))).isFalse();
    finish.countDown();
    assertThat(consumer.drain(TestQueue.SOON)).isTrue();
    assertThat(queue.received).containsExactly("first");
  }

  @Test
  void givesBackAtOnceWhatIsInFlightWhenClosed() {
    CountDownLatch never = new CountDownLatch(1);
    WorkConsumer first =
        queue.consume(
            1,
            item -> {
              queue.note("first");
              never.await();
            });
    queue.publish("1", "x");
    await().atMost(TestQueue.SOON).until(() -> queue.received.contains("first"));

    first.close();
    queue.consume(1, item -> queue.end(item, "second after " + item.deliveries()));

    await().atMost(TestQueue.SOON).until(() -> queue.received.contains("second after 2"));
  }

  @Test
  void saysThatTheBrokerIsAwayInsteadOfWaiting() {
    try (Broker nowhere = Broker.connect(unreachable(), "test")) {
      WorkQueues away = new JetStreamWorkQueues(nowhere);

      assertThat(nowhere.isConnected()).isFalse();
      assertThatThrownBy(() -> away.publish(queue.subject(), "1", new byte[0]))
          .isInstanceOf(BrokerUnavailableException.class);
    }
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

  private static BrokerSettings unreachable() {
    Duration briefly = Duration.ofMillis(500);
    return new BrokerSettings("nats://127.0.0.1:1", null, null, 1, briefly, briefly);
  }
}
