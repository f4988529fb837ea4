package org.spira.inference.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of calls that make no sense or fail, and to whoever asks for help. */
class WrongCallsTest extends CommandCalls {

  @Test
  void endsWithTwoWhenTheCallMakesNoSense() {
    assertThat(run("diagnose", "--modle", "x")).isEqualTo(2);
    assertThat(run("diagnose", "--model", MODEL)).isEqualTo(2);
    assertThat(run("diagnose", "--model")).isEqualTo(2);
    assertThat(
            run(
                "diagnose",
                "--model",
                "models:/what ever",
                "--frase",
                SAMPLES + "fluent-frase.wav"))
        .isEqualTo(2);
    assertThat(terminal.printed()).isEmpty();
    assertThat(terminal.complained().lines()).hasSize(4);
  }

  @Test
  void endsWithOneAndOneLineWhenItFails() throws Exception {
    assertThat(run("diagnose", "--model", "nowhere", "--frase", SAMPLES + "fluent-frase.wav"))
        .isEqualTo(1);
    assertThat(run("diagnose", "--model", MODEL, "--frase", "nowhere.wav")).isEqualTo(1);
    Path text = Files.writeString(folder.resolve("text.wav"), "hello");
    assertThat(run("diagnose", "--model", MODEL, "--frase", text.toString())).isEqualTo(1);
    assertThat(run("features", "--wav", text.toString(), "--out", "x.npy")).isEqualTo(1);
    assertThat(terminal.printed()).isEmpty();
    assertThat(terminal.complained().lines()).hasSize(4);
  }

  @Test
  void saysNothingThatATerminalObeys() {
    assertThat(run("check", "no\u001b[2J\u009bwhere")).isEqualTo(1);

    assertThat(terminal.complained()).contains("no?[2J?where");
  }

  @Test
  void helps() {
    assertThat(run("--help")).isZero();
    assertThat(terminal.printed())
        .contains("check", "compare", "diagnose", "evaluate", "features", "verify")
        .contains(
            "challenge", "history", "promote", "new", "publish", "register", "replay", "rollback");
    for (String command :
        List.of(
            "challenge",
            "check",
            "compare",
            "diagnose",
            "evaluate",
            "features",
            "history",
            "new",
            "promote",
            "publish",
            "register",
            "replay",
            "rollback",
            "verify")) {
      terminal.clear();
      assertThat(run(command, "--help")).isZero();
      assertThat(terminal.printed()).contains("spira-model " + command);
    }
  }
}
