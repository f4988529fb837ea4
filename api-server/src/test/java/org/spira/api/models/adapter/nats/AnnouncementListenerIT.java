package org.spira.api.models.adapter.nats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.nats.client.Connection;
import io.nats.client.Nats;
import io.nats.client.Subscription;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.models.Announced;
import org.spira.api.models.Model;
import org.spira.api.models.Serving;
import org.spira.api.models.WhoServes;
import org.spira.common.ModelsAnnouncement;
import org.spira.common.WireJson;
import org.spira.jetstream.Broker;
import org.spira.jetstream.BrokerSettings;
import org.spira.testservers.NatsServer;

class AnnouncementListenerIT {

  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final Model MODEL = new Model("62d59254b6f4ae2a1f4f4f02", "lungs", "lungs-topic");

  private final WhoServes who = new WhoServes(Clock.systemUTC());
  private NatsServer server;
  private Broker broker;
  private Connection inferenceServer;
  private AnnouncementListener listener;

  @BeforeEach
  void start() throws Exception {
    server = NatsServer.start();
    broker =
        Broker.connect(new BrokerSettings(server.url(), null, null, 1, TIMEOUT, TIMEOUT), "test");
    inferenceServer = Nats.connect(server.url());
    listener = new AnnouncementListener(broker, who, "result_updates");
  }

  @AfterEach
  void stop() throws Exception {
    inferenceServer.close();
    broker.close();
    server.close();
  }

  private void announce(byte[] message) {
    inferenceServer.publish("result_updates_models", message);
  }

  private int replicas() {
    return who.of(MODEL).map(Serving::replicas).orElse(0);
  }

  private void listen() {
    await().until(broker::isConnected);
    listener.listen();
  }

  @Test
  void asksWhenItBeginsToListenAndNotAgain() throws Exception {
    Subscription asked = inferenceServer.subscribe("result_updates_models_asked");
    inferenceServer.flush(TIMEOUT);

    listen();
    listener.listen();

    assertThat(asked.nextMessage(TIMEOUT)).isNotNull();
    assertThat(asked.nextMessage(Duration.ofMillis(200))).isNull();
  }

  @Test
  void believesWhatIsAnnouncedUntilTheFarewell() {
    listen();

    await().until(() -> isHeard("a"));
    announce(WireJson.write(ModelsAnnouncement.farewell("a")));
    await().until(() -> replicas() == 0);
  }

  @Test
  void countsAndIgnoresWhatItDoesNotUnderstandAndHearsOn() {
    listen();

    await().until(this::isCountedAsUnreadable);
    announce(WireJson.write(Announced.serving("a", "lungs-topic", "3")));
    await().until(() -> replicas() == 1);
  }

  private void restart() throws Exception {
    server.restart();
    inferenceServer.close();
    inferenceServer = Nats.connect(server.url());
  }

  private boolean isHeard(String server) throws Exception {
    announce(WireJson.write(Announced.serving(server, "lungs-topic", "3")));
    return replicas() == 1;
  }

  private boolean isCountedAsUnreadable() throws Exception {
    announce("{\"format\": 2}".getBytes(UTF_8));
    return who.unreadable() > 0;
  }

  @Test
  void doesNothingWhileTheBrokerIsAwayAndAsksAgainWhenItIsBack() throws Exception {
    listen();
    server.kill();
    await().until(() -> !broker.isConnected());
    listener.listen();
    restart();
    Subscription asked = inferenceServer.subscribe("result_updates_models_asked");
    inferenceServer.flush(TIMEOUT);
    listen();
    assertThat(asked.nextMessage(TIMEOUT)).isNotNull();
    await().until(() -> isHeard("a"));
  }
}
