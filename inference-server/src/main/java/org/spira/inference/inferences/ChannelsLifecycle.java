package org.spira.inference.inferences;

import java.time.Duration;
import org.spira.inference.inferences.adapter.nats.NatsChannels;
import org.springframework.context.SmartLifecycle;

/**
 * Stops the channels first of all when the process is told to stop, while everything that an
 * inference in flight needs is still there. Spring has refused traffic by then.
 */
final class ChannelsLifecycle implements SmartLifecycle {

  // what is left of the budget is for closing connections and models
  private static final int SHARE_FOR_DRAINING = 2;

  private final NatsChannels channels;
  private final Duration budget;
  private volatile boolean running;

  ChannelsLifecycle(NatsChannels channels, Duration budget) {
    this.channels = channels;
    this.budget = budget;
  }

  /** Channels are opened one by one, as their models come to serve. */
  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    channels.stop(budget.dividedBy(SHARE_FOR_DRAINING));
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
