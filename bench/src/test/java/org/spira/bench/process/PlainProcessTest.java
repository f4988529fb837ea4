package org.spira.bench.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainProcessTest {

  private static final Path GRAPH = Path.of("../models/registry/research-shape/1/model.onnx");

  @TempDir private Path folder;

  private final MeasuredJvms jvms;

  PlainProcessTest() throws IOException {
    jvms = new MeasuredJvms(Cores.divided(), List.of("--enable-native-access=ALL-UNNAMED"));
  }

  @Test
  void roundsTellInferencesAndProcessorTime() {
    try (PlainProcess plain = new PlainProcess(jvms, GRAPH, folder.resolve("log"))) {
      Round round = plain.run(16_000, Duration.ofMillis(200));
      assertThat(round.inferences()).isPositive();
      assertThat(round.wall()).isGreaterThanOrEqualTo(Duration.ofMillis(200));
      assertThat(round.cpu()).isPositive();
    }
  }

  @Test
  void aProcessThatFailsShowsItsLog() {
    Path nowhere = folder.resolve("no.onnx");
    try (PlainProcess plain = new PlainProcess(jvms, nowhere, folder.resolve("log"))) {
      assertThatThrownBy(() -> plain.run(16_000, Duration.ofMillis(1)))
          .hasMessageContaining("no.onnx");
    }
  }

  @Test
  void aRoundWithoutInferencesIsRefused() {
    assertThatThrownBy(() -> new Round(0, Duration.ofSeconds(1), Duration.ZERO))
        .hasMessageContaining("no inference");
  }
}
