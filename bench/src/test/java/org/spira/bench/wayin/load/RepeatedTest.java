package org.spira.bench.wayin.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RepeatedTest {

  @Test
  void threadsRunAtOnceAndAllTheirTimesCount() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    Callable<List<Long>> thread = () -> List.of(Repeated.timed(() -> both.await()), 7L);

    assertThat(Repeated.inThreads(List.of(thread, thread))).hasSize(4).contains(7L);
  }

  @Test
  void countsEveryRepetitionUntilTheEnd() throws Exception {
    AtomicInteger done = new AtomicInteger();
    long end = System.nanoTime() + 2_000_000;

    List<Long> nanos = Repeated.until(end, done::incrementAndGet);

    assertThat(System.nanoTime()).isGreaterThanOrEqualTo(end);
    assertThat(nanos).hasSize(done.get()).allMatch(each -> each >= 0);
  }

  @Test
  void whatFailsInAThreadFails() {
    Callable<List<Long>> broken =
        () -> {
          throw new IllegalStateException("broken");
        };

    assertThatThrownBy(() -> Repeated.inThreads(List.of(broken)))
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("broken");
  }
}
