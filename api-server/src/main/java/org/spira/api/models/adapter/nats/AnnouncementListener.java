package org.spira.api.models.adapter.nats;

import io.nats.client.Connection;
import io.nats.client.Dispatcher;
import io.nats.client.Message;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.models.WhoServes;
import org.spira.common.MalformedMessageException;
import org.spira.common.Subjects;
import org.spira.common.WireJson;
import org.spira.jetstream.Broker;
import org.spira.jetstream.BrokerUnavailableException;

/**
 * Listens to what Inference Servers announce, and asks them whenever it begins to: at the start and
 * after the broker was away. A plain subscription, since every replica wants to know everything,
 * and nobody what was said before.
 */
final class AnnouncementListener {

  private static final Logger LOG = LoggerFactory.getLogger(AnnouncementListener.class);
  private static final byte[] NOTHING = {};

  private final Broker broker;
  private final WhoServes whoServes;
  private final String subject;
  private final String question;
  private @Nullable Dispatcher dispatcher;
  private boolean listening;

  /** On this connection, beside the subject of results. */
  AnnouncementListener(Broker broker, WhoServes whoServes, String resultsSubject) {
    this.broker = broker;
    this.whoServes = whoServes;
    this.subject = Subjects.announcements(resultsSubject);
    this.question = Subjects.whoServes(resultsSubject);
  }

  /** Begins to listen unless it does already; to be called again and again. */
  synchronized void listen() {
    if (!broker.isConnected()) {
      listening = false;
    } else if (!listening) {
      begin();
    }
  }

  private void begin() {
    try {
      Connection connection = broker.connection();
      listenTo(connection);
      connection.publish(question, NOTHING);
      listening = true;
    } catch (BrokerUnavailableException | IllegalStateException e) {
      LOG.debug("the connection was lost again; listening begins when it is back", e);
    }
  }

  private void listenTo(Connection connection) {
    if (dispatcher == null) {
      // the client takes it up again by itself after the connection was lost
      dispatcher = connection.createDispatcher(this::hear).subscribe(subject);
    }
  }

  private void hear(Message message) {
    try {
      whoServes.hear(WireJson.readAnnouncement(message.getData()));
    } catch (MalformedMessageException e) {
      whoServes.hearUnreadable();
      LOG.debug("an announcement on {} is not understood: {}", subject, e.getMessage());
    }
  }
}
