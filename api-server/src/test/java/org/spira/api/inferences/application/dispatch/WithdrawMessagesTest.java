package org.spira.api.inferences.application.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.port.ChannelUnavailableException;
import org.spira.api.inferences.port.InferenceChannel.Queued;

class WithdrawMessagesTest {

  private static final String SUBJECT = World.MODEL.publishingChannel();

  private final World world = new World();
  private final WithdrawMessages messages = new WithdrawMessages(world.channel);

  @Test
  void takesEveryAttemptAndNothingElse() {
    String ours = world.accept();
    String other = world.accept();
    world.channel.publish(SUBJECT, ours + ":2", world.inference(ours));

    messages.withdraw(SUBJECT, ours);
    messages.withdraw(SUBJECT, ours);

    assertThat(held()).extracting(Queued::inferenceId).containsExactly(other);
  }

  @Test
  void reachesWhatStandsBehindMuchElse() {
    for (int i = 0; i < 450; i++) {
      world.accept();
    }
    String last = world.accept();

    messages.withdraw(SUBJECT, last);

    assertThat(held()).hasSize(450).extracting(Queued::inferenceId).doesNotContain(last);
  }

  @Test
  void looksAtNoOtherChannel() {
    String id = world.accept();

    messages.withdraw("another-topic", id);

    assertThat(held()).hasSize(1);
  }

  @Test
  void saysWhenSomeMayBeLeft() {
    String id = world.accept();
    world.channel.setAway(true);

    assertThatThrownBy(() -> messages.withdraw(SUBJECT, id))
        .isInstanceOf(ChannelUnavailableException.class);
  }

  private List<Queued> held() {
    return world.channel.waiting(SUBJECT, 0, 1000);
  }
}
