package org.spira.api.inferences.adapter.nats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.jetstream.Broker;
import org.spira.jetstream.BrokerSettings;
import org.spira.testservers.NatsServer;

class NatsEndNewsIT {

  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final String ID = "62d59254b6f4ae2a1f4f4f01";

  private final Queue<String> heard = new ConcurrentLinkedQueue<>();
  private NatsServer server;
  private Broker here;
  private Broker there;

  @BeforeEach
  void start() {
    server = NatsServer.start();
    here = connect("here");
    there = connect("there");
  }

  @AfterEach
  void stop() {
    here.close();
    there.close();
    server.close();
  }

  private Broker connect(String name) {
    BrokerSettings settings = new BrokerSettings(server.url(), null, null, 1, TIMEOUT, TIMEOUT);
    return Broker.connect(settings, name);
  }

  private NatsEndNews listening(Broker broker) {
    NatsEndNews news = new NatsEndNews(broker, this::hear, "result_updates");
    await().until(broker::isConnected);
    news.listen();
    return news;
  }

  private void hear(String id) {
    heard.add(id);
    if (heard.size() == 1) {
      throw new StoreUnavailableException("away for a moment", new IllegalStateException());
    }
  }

  @Test
  void tellsOtherReplicasAndHearsOnWhenTheStoreWasAway() {
    NatsEndNews teller = listening(here);
    NatsEndNews listener = listening(there);
    listener.listen();

    // a subscription is known to the server some time after it was made
    await().untilAsserted(() -> assertHeardWhenTold(teller));

    assertThat(heard).containsOnly(ID);
  }

  private void assertHeardWhenTold(NatsEndNews teller) {
    teller.tell(ID);
    assertThat(heard.size()).isGreaterThan(2);
  }

  @Test
  void neitherWaitsNorFailsWithoutABroker() {
    await().until(here::isConnected);
    server.kill();
    await().until(() -> !here.isConnected());
    NatsEndNews news = new NatsEndNews(here, heard::add, "result_updates");

    assertThatCode(
            () -> {
              news.tell(ID);
              news.listen();
            })
        .doesNotThrowAnyException();
  }
}
