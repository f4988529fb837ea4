package org.spira.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spira.bench.process.ThreadTimes.Kind;
import org.spira.bench.process.ThreadTimes.Reading;
import org.spira.bench.process.ThreadTimes.Used;

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
    Reading before =
        new Reading(
            Map.of(
                "1", new Used(Kind.COMPUTE, 10),
                "2", new Used(Kind.OTHER, 5),
                "3", new Used(Kind.WORK, 100)));
    Reading after =
        new Reading(
            Map.of(
                "1", new Used(Kind.COMPUTE, 40),
                "2", new Used(Kind.OTHER, 5),
                "4", new Used(Kind.WORK, 10)));

    ThreadTimes used = before.until(after);

    assertThat(used.share(Kind.COMPUTE)).isEqualTo(0.75);
    assertThat(used.share(Kind.WORK)).isEqualTo(0.25);
    assertThat(used.plus(used).share(Kind.WORK)).isEqualTo(0.25);
    assertThat(new ThreadTimes(Map.of()).share(Kind.OTHER)).isZero();
  }

  @Test
  void readsThisProcess() {
    Reading mine = ThreadTimes.read(ProcessHandle.current().pid());

    if (System.getProperty("os.name").equals("Linux")) {
      assertThat(mine.threads().values()).extracting(Used::kind).contains(Kind.OTHER);
    } else {
      assertThat(mine.threads()).isEmpty();
    }
  }
}
