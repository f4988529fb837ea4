package org.spira.inference.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.spira.inference.engine.port.LoadedModel;

class OnTrialTest {

  private final CountDownLatch ends = new CountDownLatch(1);
  private final AtomicInteger closings = new AtomicInteger();

  private final class Stuck implements LoadedModel {
    @Override
    public ModelSignature signature() {
      return new ModelSignature(List.of(), List.of());
    }

    @Override
    public List<float[]> run(List<Rows> rows) {
      try {
        assertThat(ends.await(30, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return List.of();
    }

    @Override
    public Map<String, Tensor> run(Map<String, Tensor> inputs) {
      throw new ModelFailedException("fails");
    }

    @Override
    public void close() {
      closings.incrementAndGet();
    }
  }

  @Test
  void leavesARunBehindThatDoesNotEndAndClosesTheGraphAfterIt() {
    OnTrial trial = new OnTrial(new Stuck(), Duration.ofMillis(20));

    assertThatThrownBy(() -> trial.run(List.of()))
        .isInstanceOf(ModelFailedException.class)
        .hasMessage("an operator of the graph took longer than 0.02 s and was left behind");
    trial.close();

    assertThat(closings).hasValue(0);
    ends.countDown();
    await().until(() -> closings.get() == 1);
  }

  @Test
  void handsOnWhatTheGraphSays() {
    OnTrial trial = new OnTrial(new Stuck(), Duration.ofSeconds(20));
    ends.countDown();

    assertThat(trial.run(List.of())).isEmpty();
    assertThatThrownBy(() -> trial.run(Map.of()))
        .isInstanceOf(ModelFailedException.class)
        .hasMessage("fails");
    trial.close();
    assertThat(closings).hasValue(1);
  }

  @Test
  void whatIsMadeTooLateIsHandedOver() {
    AtomicInteger late = new AtomicInteger();

    assertThatThrownBy(() ->
            NativeWork.within(Duration.ofMillis(20), "loading", this::sevenInTheEnd, late::set))
        .hasMessage("loading took longer than 0.02 s and was left behind");
    ends.countDown();

    await().until(() -> late.get() == 7);
  }

  private int sevenInTheEnd() {
    new Stuck().run(List.of());
    return 7;
  }
}
