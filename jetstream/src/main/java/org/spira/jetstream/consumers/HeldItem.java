package org.spira.jetstream.consumers;

import io.nats.client.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** An item that this process holds; ending it a second time does nothing. */
final class HeldItem implements WorkItem {

  private final Message message;
  private final Acknowledgements acknowledgements;
  private final Consumer<HeldItem> whenEnded;
  private final AtomicBoolean ended = new AtomicBoolean();

  HeldItem(Message message, Acknowledgements acknowledgements, Consumer<HeldItem> whenEnded) {
    this.message = message;
    this.acknowledgements = acknowledgements;
    this.whenEnded = whenEnded;
  }

  @Override
  public String subject() {
    return message.getSubject();
  }

  @Override
  public byte[] body() {
    return message.getData();
  }

  @Override
  public Instant publishedAt() {
    return message.metaData().timestamp().toInstant();
  }

  @Override
  public int deliveries() {
    return Math.toIntExact(message.metaData().deliveredCount());
  }

  @Override
  public void done() {
    end(() -> acknowledgements.done(message));
  }

  @Override
  public void giveBack(Duration delay) {
    end(() -> acknowledgements.giveBack(message, delay));
  }

  boolean isEnded() {
    return ended.get();
  }

  void showLife() {
    if (!isEnded()) {
      acknowledgements.working(message);
    }
  }

  private void end(Runnable acknowledgement) {
    if (ended.compareAndSet(false, true)) {
      try {
        acknowledgement.run();
      } finally {
        whenEnded.accept(this);
      }
    }
  }
}
