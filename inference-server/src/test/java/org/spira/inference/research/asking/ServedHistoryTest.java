package org.spira.inference.research.asking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code history} with what an API Server says of who serves. */
class ServedHistoryTest extends ReplayCalls {

  private int history(String model) {
    String registry = folder.toString();
    return terminal.run(
        folder, folder, "history", model, "--tracking-uri", registry, "--server", api.url());
  }

  @Test
  void historyTellsWhatIsServed() {
    assertThat(history("lungs")).as(terminal.complained()).isZero();
    assertThat(terminal.printed())
        .contains("served now: version 1 (SHA-256 " + digest + ") by 3 replicas");
    assertThat(history("hearts")).isEqualTo(1);
    assertThat(terminal.complained()).contains("knows no model hearts");
  }
}
