package org.spira.inference.announcements.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.nats.client.Connection;
import io.nats.client.Nats;
import io.nats.client.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.common.ModelsAnnouncement;
import org.spira.common.WireJson;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.jetstream.Broker;
import org.spira.jetstream.BrokerSettings;
import org.spira.testservers.NatsServer;

class NatsAnnouncementsIT {

  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final ModelsAnnouncement NOTHING =
      new ModelsAnnouncement("me", Duration.ofSeconds(20), List.of());

  private final AtomicInteger asked = new AtomicInteger();
  private NatsServer server;
  private Broker broker;
  private Connection apiServer;
  private NatsAnnouncements announcements;

  @BeforeEach
  void start() throws Exception {
    server = NatsServer.start();
    broker =
        Broker.connect(new BrokerSettings(server.url(), null, null, 1, TIMEOUT, TIMEOUT), "test");
    apiServer = Nats.connect(server.url());
    announcements = new NatsAnnouncements(broker, "result_updates");
    announcements.whenAsked(asked::incrementAndGet);
    await().until(broker::isConnected);
  }

  @AfterEach
  void stop() throws Exception {
    apiServer.close();
    broker.close();
    server.close();
  }

  @Test
  void whoeverListensHearsItAndTheResultsSubjectStaysAsItWas() throws Exception {
    Subscription heard = apiServer.subscribe("result_updates_models");
    Subscription results = apiServer.subscribe("result_updates");
    apiServer.flush(TIMEOUT);

    announcements.publish(NOTHING);

    byte[] said = Objects.requireNonNull(heard.nextMessage(TIMEOUT)).getData();
    assertThat(WireJson.readAnnouncement(said)).isEqualTo(NOTHING);
    assertThat(results.nextMessage(Duration.ofMillis(100))).isNull();
  }

  @Test
  void whoeverAsksIsHeardFromTheFirstAnnouncementOn() {
    announcements.publish(NOTHING);
    announcements.publish(NOTHING);

    apiServer.publish("result_updates_models_asked", new byte[0]);

    await().until(() -> asked.get() == 1);
  }

  @Test
  void saysThatItCannotBeSaidAndGoesOnWhenTheBrokerIsBack() throws Exception {
    announcements.publish(NOTHING);
    server.kill();
    await().until(() -> !broker.isConnected());
    assertThatThrownBy(() -> announcements.publish(NOTHING))
        .isInstanceOf(NeighbourAwayException.class);

    restart();
    announcements.publish(NOTHING);
    apiServer.publish("result_updates_models_asked", new byte[0]);
    await().until(() -> asked.get() == 1);
  }

  private void restart() throws Exception {
    server.restart();
    await().until(broker::isConnected);
    apiServer.close();
    apiServer = Nats.connect(server.url());
  }
}
