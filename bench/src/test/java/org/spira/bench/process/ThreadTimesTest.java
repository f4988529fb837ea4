package org.spira.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spira.bench.process.ThreadTimes.Kind;

class ThreadTimesTest {

  @Test
  void sortsThreadsByTheirNames() {
    assertThat(Kind.of("inference-compu")).isEqualTo(Kind.COMPUTE);
    assertThat(Kind.of("work-research-s")).isEqualTo(Kind.WORK);
    assertThat(Kind.of("C2 CompilerThre")).isEqualTo(Kind.COMPILER);
    assertThat(Kind.of("pull-research-s")).isEqualTo(Kind.OTHER);
  }

  @Test
  void sharesWhatWasUsedBetweenTwoLooks() {
    ThreadTimes before = new ThreadTimes(Map.of(Kind.COMPUTE, 10L, Kind.OTHER, 5L));
    ThreadTimes after = new ThreadTimes(Map.of(Kind.COMPUTE, 40L, Kind.OTHER, 5L, Kind.WORK, 10L));

    ThreadTimes used = after.since(before);

    assertThat(used.share(Kind.COMPUTE)).isEqualTo(0.75);
    assertThat(used.share(Kind.WORK)).isEqualTo(0.25);
    assertThat(used.plus(used).share(Kind.WORK)).isEqualTo(0.25);
    assertThat(new ThreadTimes(Map.of()).share(Kind.OTHER)).isZero();
  }

  @Test
  void readsThisProcess() {
    ThreadTimes mine = ThreadTimes.of(ProcessHandle.current().pid());

    if (System.getProperty("os.name").equals("Linux")) {
      assertThat(mine.ticks()).containsKey(Kind.OTHER);
    } else {
      assertThat(mine.ticks()).isEmpty();
    }
  }
}
