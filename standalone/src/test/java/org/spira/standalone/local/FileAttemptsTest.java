package org.spira.standalone.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAttemptsTest {

  @TempDir private Path folder;

  @Test
  void countsOnAfterARestart() {
    assertThat(new FileAttempts(folder).begin("a")).isEqualTo(1);
    assertThat(new FileAttempts(folder).begin("a")).isEqualTo(2);
    assertThat(new FileAttempts(folder).begin("b")).isEqualTo(1);
  }

  @Test
  void forgets() {
    FileAttempts attempts = new FileAttempts(folder);
    attempts.begin("a");

    attempts.forget("a");
    attempts.forget("never begun");

    assertThat(attempts.begin("a")).isEqualTo(1);
  }

  @Test
  void countsAnAttemptWhoseProcessDiedWhileWritingIt() throws Exception {
    Files.createFile(folder.resolve("a"));

    assertThat(new FileAttempts(folder).begin("a")).isEqualTo(2);
  }
}
