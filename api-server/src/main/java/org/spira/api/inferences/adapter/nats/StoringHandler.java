package org.spira.api.inferences.adapter.nats;

import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.MalformedMessageException;
import org.spira.common.ResultMessage;
import org.spira.common.WireJson;
import org.spira.jetstream.consumers.WorkHandler;
import org.spira.jetstream.consumers.WorkItem;

/**
 * Hands each result to the application and acknowledges it when it is stored, never before. What
 * cannot be stored now is given back; what is no result at all is dropped, since it will never be.
 */
final class StoringHandler implements WorkHandler {

  private static final Logger LOG = LoggerFactory.getLogger(StoringHandler.class);
  private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);

  private final Consumer<ResultMessage> store;

  /**
   * Stores with this.
   *
   * @param store returns when the result is safe
   */
  StoringHandler(Consumer<ResultMessage> store) {
    this.store = store;
  }

  @Override
  public void handle(WorkItem item) {
    ResultMessage message;
    try {
      message = WireJson.readResult(item.body());
    } catch (MalformedMessageException e) {
      LOG.error("a message on {} is dropped: {}", item.subject(), e.getMessage());
      item.done();
      return;
    }
    store(item, message);
  }

  private void store(WorkItem item, ResultMessage message) {
    try (var scope = MDC.putCloseable("inference_id", message.inferenceId())) {
      store.accept(message);
      item.done();
    } catch (StoreUnavailableException e) {
      LOG.warn("the result cannot be stored yet and is given back: {}", e.getMessage());
      item.giveBack(AGAIN_AFTER);
    }
  }
}
