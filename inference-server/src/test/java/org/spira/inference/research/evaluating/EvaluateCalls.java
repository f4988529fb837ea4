package org.spira.inference.research.evaluating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.research.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A model whose score is the level of a recording, and cases for it in a folder. */
abstract class EvaluateCalls {

  @TempDir Path folder;
  final Terminal terminal = new Terminal(Terminal::loader);
  LevelCases cases = new LevelCases(Path.of(""));
  Path table = Path.of("");

  @BeforeEach
  void data() throws IOException {
    cases = new LevelCases(folder);
    table = cases.write();
  }

  int run(String... words) {
    terminal.clear();
    return terminal.run(folder, folder, words);
  }

  String at(String name) {
    return folder.resolve(name).toString();
  }

  void evaluated(String... more) {
    String[] words = {"evaluate", at("level"), table.toString(), "--out", at("out")};
    String[] all = new String[words.length + more.length];
    System.arraycopy(words, 0, all, 0, words.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    assertThat(run(all)).as(terminal.complained()).isZero();
  }

  JsonNode report(String where) throws IOException {
    return JsonMapper.builder().build().readTree(Files.readString(folder.resolve(where)));
  }
}
