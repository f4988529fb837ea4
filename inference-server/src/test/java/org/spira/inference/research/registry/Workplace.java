package org.spira.inference.research.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.research.LevelModel;
import org.spira.inference.research.Terminal;

/** A folder with models, recordings and a registry that is a folder too, and a terminal there. */
record Workplace(Path folder, Terminal terminal) {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneOffset.UTC);

  Workplace(Path folder) {
    this(folder, new Terminal(Terminal::loader));
  }

  /** With an empty registry and three models, the last of which no server would serve. */
  static Workplace withModels(Path folder) throws IOException {
    Workplace work = new Workplace(folder);
    LevelModel.in(folder.resolve("first"), "thresholds: [0.5, 0.5]");
    LevelModel.in(folder.resolve("second"), "thresholds: [0.6, 0.6]");
    LevelModel.in(folder.resolve("broken"), "threshold: [0.5, 0.5]");
    Files.createDirectory(folder.resolve("registry"));
    work.terminal.with(
        Map.of("SPIRA_REGISTRY_URI", work.at("registry"), "SPIRA_REGISTRY_USER", "ana"), CLOCK);
    return work;
  }

  String at(String name) {
    return folder.resolve(name).toString();
  }

  /** Where the registry has this of the model that all are registered as. */
  Path lungs(String name) {
    return folder.resolve("registry/lungs").resolve(name);
  }

  String read(String name) throws IOException {
    return Files.readString(lungs(name));
  }

  int run(String... words) {
    terminal.clear();
    return terminal.run(folder.resolve("registry"), folder.resolve("cache"), words);
  }

  void succeeds(String... words) {
    assertThat(run(words)).as(terminal.complained()).isZero();
  }

  /** The first two models as versions 1 and 2. */
  void registered() {
    succeeds("register", at("first"), "--name", "lungs");
    succeeds("register", at("second"), "--name", "lungs");
  }

  /** Two positive cases and one negative; the second model finds one of them. */
  void evaluated(String model) throws IOException {
    wav("data/positive/a.wav", 0.75);
    wav("data/positive/b.wav", 0.55);
    wav("data/negative/c.wav", 0.25);
    succeeds("evaluate", at(model), at("data"), "--out", at(model + "-report"));
  }

  void wav(String name, double level) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, Wavs.square(32_000, (int) (level * 32_768)));
  }
}
