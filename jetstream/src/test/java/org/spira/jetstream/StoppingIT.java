package org.spira.jetstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spira.jetstream.consumers.WorkConsumer;

/** How a consumer leaves. */
class StoppingIT {

  @RegisterExtension private final TestQueue queue = new TestQueue();

  @Test
  void takesNothingMoreOnceToldToStopAndDrainsWhatItHas() throws Exception {
    CountDownLatch finish = queue.consumeUntilTold(1);
    WorkConsumer consumer = queue.consumers.element();
    queue.publish("1", "first");
    queue.awaitReceived("first");
    consumer.stopPulling();
    queue.publish("2", "second");

    assertThat(consumer.drain(Duration.ofMillis(100))).isFalse();
    finish.countDown();
    assertThat(consumer.drain(TestQueue.SOON)).isTrue();
    assertThat(queue.received).containsExactly("first");
  }

  @Test
  void givesBackAtOnceWhatIsInFlightWhenClosed() {
    queue.consumeUntilTold(1);
    queue.publish("1", "first");
    queue.awaitReceived("first");

    queue.consumers.element().close();
    queue.consume(1, item -> queue.end(item, "second after " + item.deliveries()));

    queue.awaitReceived("second after 2");
  }
}
