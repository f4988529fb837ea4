package org.spira.inference.announcements.adapter;

import io.nats.client.Connection;
import io.nats.client.Dispatcher;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.spira.common.ModelsAnnouncement;
import org.spira.common.Subjects;
import org.spira.common.WireJson;
import org.spira.inference.announcements.port.Announcements;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.jetstream.Broker;
import org.spira.jetstream.BrokerUnavailableException;

/**
 * Announcements by plain publishing, beside the streams: nobody needs what was said before. Who
 * asks is listened to from the first announcement on.
 */
public final class NatsAnnouncements implements Announcements {

  private final Broker broker;
  private final String subject;
  private final String askedOn;
  private volatile Runnable asked = () -> {};
  private @Nullable Dispatcher listening;

  /**
   * On this connection.
   *
   * @param resultsSubject where results travel; announcements do beside it
   */
  public NatsAnnouncements(Broker broker, String resultsSubject) {
    this.broker = broker;
    this.subject = Subjects.announcements(resultsSubject);
    this.askedOn = Subjects.whoServes(resultsSubject);
  }

  @Override
  public void whenAsked(Runnable asked) {
    this.asked = asked;
  }

  @Override
  public synchronized void publish(ModelsAnnouncement announcement) {
    try {
      send(announcement);
    } catch (BrokerUnavailableException | IllegalStateException e) {
      throw new NeighbourAwayException("NATS does not take it", e);
    } catch (TimeoutException e) {
      throw new NeighbourAwayException("NATS did not take it within " + within(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NeighbourAwayException("interrupted while announcing", e);
    }
  }

  private void send(ModelsAnnouncement announcement) throws TimeoutException, InterruptedException {
    Connection connection = broker.connection();
    if (listening == null) {
      // the client takes it up again by itself after the connection was lost
      listening = connection.createDispatcher(message -> asked.run()).subscribe(askedOn);
    }
    connection.publish(subject, WireJson.write(announcement));
    connection.flush(within());
  }

  private Duration within() {
    return broker.settings().requestTimeout();
  }
}
