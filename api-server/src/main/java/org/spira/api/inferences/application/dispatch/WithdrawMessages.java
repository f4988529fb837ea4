package org.spira.api.inferences.application.dispatch;

import java.util.List;
import org.spira.api.inferences.port.InferenceChannel;
import org.spira.api.inferences.port.InferenceChannel.Queued;

/**
 * Takes every message about an inference back, whichever attempt it was, whoever published it and
 * whether or not its place was noted. Looks at all that waits on the channel, so it takes the
 * longer the more there is; what is published meanwhile has to be looked for again.
 */
public final class WithdrawMessages {

  private static final int PAGE = 200;
  private static final long BEFORE_ALL = 0;

  private final InferenceChannel channel;

  /** On this port. */
  public WithdrawMessages(InferenceChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes them from one channel.
   *
   * @param subject the model's publishing channel
   * @throws org.spira.api.inferences.port.ChannelUnavailableException if some may be left
   */
  public void withdraw(String subject, String inferenceId) {
    List<Queued> page = channel.waiting(subject, BEFORE_ALL, PAGE);
    while (!page.isEmpty()) {
      page.stream()
          .filter(queued -> queued.inferenceId().equals(inferenceId))
          .forEach(queued -> channel.withdraw(queued.sent()));
      page = channel.waiting(subject, page.getLast().sent().place(), PAGE);
    }
  }
}
