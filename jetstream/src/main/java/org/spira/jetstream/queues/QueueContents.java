package org.spira.jetstream.queues;

import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.api.MessageInfo;
import io.nats.client.impl.Headers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spira.jetstream.ApiError;
import org.spira.jetstream.queues.WorkQueues.Queued;

/** The messages in streams, one by one: for those that have to be found or taken out by hand. */
final class QueueContents {

  private static final List<ApiError> GONE =
      List.of(ApiError.NO_MESSAGE_FOUND, ApiError.SEQUENCE_NOT_FOUND, ApiError.STREAM_NOT_FOUND);

  private final JetStreamManagement management;

  QueueContents(JetStreamManagement management) {
    this.management = management;
  }

  /** Whether this very message is there, and not another at its place. */
  boolean has(Receipt receipt) throws IOException, JetStreamApiException {
    return found(() -> management.getMessage(receipt.stream(), receipt.sequence()))
        .map(QueueContents::idOf)
        .filter(receipt.messageId()::equals)
        .isPresent();
  }

  /** Whether the message was there and no longer is. */
  boolean remove(Receipt receipt) throws IOException, JetStreamApiException {
    try {
      return has(receipt) && management.deleteMessage(receipt.stream(), receipt.sequence(), true);
    } catch (JetStreamApiException e) {
      // somebody may have finished it in between
      if (has(receipt)) {
        throw e;
      }
      return false;
    }
  }

  /** Those after this place, oldest first. */
  List<Queued> list(String subject, long after, int limit)
      throws IOException, JetStreamApiException {
    // streams cannot overlap, so there is at most one
    List<String> covering = management.getStreamNames(subject);
    return covering.isEmpty() ? List.of() : list(covering.getFirst(), subject, after, limit);
  }

  private List<Queued> list(String stream, String subject, long after, int limit)
      throws IOException, JetStreamApiException {
    List<Queued> found = new ArrayList<>();
    Optional<MessageInfo> next = next(stream, after, subject);
    while (next.isPresent()) {
      MessageInfo message = next.get();
      Receipt receipt = new Receipt(stream, message.getSeq(), idOf(message));
      found.add(new Queued(receipt, message.getData()));
      next = found.size() < limit ? next(stream, message.getSeq(), subject) : Optional.empty();
    }
    return found;
  }

  private Optional<MessageInfo> next(String stream, long after, String subject)
      throws IOException, JetStreamApiException {
    return found(() -> management.getNextMessage(stream, after + 1, subject));
  }

  private static String idOf(MessageInfo message) {
    Headers headers = message.getHeaders();
    String id = headers == null ? null : headers.getFirst(Receipt.MESSAGE_ID);
    return id == null ? "" : id;
  }

  private static Optional<MessageInfo> found(Look look) throws IOException, JetStreamApiException {
    try {
      return Optional.of(look.look());
    } catch (JetStreamApiException e) {
      if (GONE.stream().anyMatch(reason -> reason.isWhy(e))) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private interface Look {
    MessageInfo look() throws IOException, JetStreamApiException;
  }
}
