package org.spira.api.inferences.adapter.nats;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.nats.client.Dispatcher;
import io.nats.client.Message;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.inferences.application.reading.EndNews;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.Subjects;
import org.spira.jetstream.Broker;
import org.spira.jetstream.BrokerUnavailableException;

/**
 * Tells the other replicas of ends, and hears of theirs, by plain messages that hold an id and
 * nothing else. Whoever hears one looks into the store, so that nobody can make up an end.
 */
final class NatsEndNews implements EndNews {

  private static final Logger LOG = LoggerFactory.getLogger(NatsEndNews.class);

  private final Broker broker;
  private final Consumer<String> hears;
  private final String subject;
  private @Nullable Dispatcher dispatcher;

  /** On this connection, beside the subject of results. */
  NatsEndNews(Broker broker, Consumer<String> hears, String resultsSubject) {
    this.broker = broker;
    this.hears = hears;
    this.subject = Subjects.ends(resultsSubject);
  }

  @Override
  public void tell(String inferenceId) {
    try {
      broker.connection().publish(subject, inferenceId.getBytes(US_ASCII));
    } catch (BrokerUnavailableException | IllegalStateException e) {
      LOG.debug("the other replicas are not told of an end; they will look for it", e);
    }
  }

  /** Begins to listen unless it does already; to be called again and again. */
  synchronized void listen() {
    if (dispatcher == null && broker.isConnected()) {
      try {
        // the client takes it up again by itself after the connection was lost
        dispatcher = broker.connection().createDispatcher(this::hear).subscribe(subject);
      } catch (BrokerUnavailableException | IllegalStateException e) {
        LOG.debug("the connection was lost again; listening begins when it is back", e);
      }
    }
  }

  private void hear(Message message) {
    try {
      hears.accept(new String(message.getData(), US_ASCII));
    } catch (StoreUnavailableException e) {
      LOG.debug("an end is not looked for now; it will be, with all the others", e);
    }
  }
}
