package org.spira.api.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.FindAccount;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.application.reading.FindInference;
import org.spira.api.inferences.application.reading.FindRecording;
import org.spira.api.inferences.application.reading.FindResult;
import org.spira.api.inferences.application.request.RetryInference;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inmemory.InMemoryUsers;
import org.spira.api.shared.Refusal;

/** What is told of data whose time was over. */
class OverAndGoneTest extends SweptWorld {

  @Test
  void whoAsksIsToldWhy() {
    String id = ended();
    world.clock.advance(Duration.ofDays(4));
    sweeper(ALL, IMMORTAL).sweep();
    FindInference find = new FindInference(world.inferences);

    assertThatThrownBy(
            () -> new FindRecording(find, world.audio).find(Reach.own(World.USER), id, "aceite"))
        .isInstanceOfSatisfying(
            Refusal.class, told -> assertThat(told.kind()).isEqualTo(Refusal.Kind.GONE))
        .hasMessageContaining("the recordings were removed");
    Result told =
        new FindResult(find, world.results, new FindAccount(new InMemoryUsers()))
            .find(Reach.own(World.USER), id, new User(World.USER, "ana", null, "", Role.NURSE))
            .result();
    assertThat(told.diagnosis()).isEqualTo(Result.NOT_AVAILABLE);
    assertThat(told.remark()).contains("The result was removed");
  }

  @Test
  void recordingsThatAreGoneAreNotSentAgain() {
    String id = world.accept();
    world.storeResult.store(Result.failed(id, "away"));
    world.clock.advance(Duration.ofDays(4));
    sweeper(ALL, IMMORTAL).sweep();

    RetryInference retry =
        new RetryInference(new FindInference(world.inferences), world.audio, world.request);

    assertThatThrownBy(() -> retry.retry(World.USER, id))
        .hasMessageContaining("the recordings were removed");
  }

  @Test
  void aLateResultIsNotStoredAnyMore() {
    String id = ended();
    world.clock.advance(Duration.ofDays(4));
    sweeper(ALL, IMMORTAL).sweep();

    world.storeResult.store(world.positive(id));

    assertThat(world.results.ofInference(id)).isEmpty();
  }
}
