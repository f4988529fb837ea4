package org.spira.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoresTest {

  @Test
  void readsWhatLinuxWrites() {
    assertThat(Cores.numbers("0-2,5,8-9")).containsExactly(0, 1, 2, 5, 8, 9);
  }

  @Test
  void twoAreOneForEach() {
    Cores cores = Cores.divided(List.of(4, 7));

    assertThat(cores.measured()).containsExactly(7);
    assertThat(cores.helping()).containsExactly(4);
    assertThat(cores.ofMeasured()).endsWith("7");
  }

  @Test
  void ofManyAQuarterHelps() {
    Cores cores = Cores.divided(IntStream.range(0, 16).boxed().toList());

    assertThat(cores.helping()).containsExactly(0, 1, 2, 3);
    assertThat(cores.measured()).hasSize(12);
  }

  @Test
  void oneIsNotDivided() {
    Cores cores = Cores.divided(List.of(0));

    assertThat(cores.ofMeasured()).isEmpty();
    assertThat(cores.description()).startsWith("shared");
  }
}
