package org.spira.flood.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  /** In a pod's log, what is written over would be one endless line. */
  @Test
  void endsWithTheLastWordOnALineOfItsOwn() throws InterruptedException {
    AtomicInteger sent = new AtomicInteger();

    Progress.during(
        new PrintStream(log, true, StandardCharsets.UTF_8),
        () -> sent + " sent",
        () -> sent.set(12));

    assertThat(log.toString(StandardCharsets.UTF_8)).isEqualTo("12 sent" + System.lineSeparator());
  }
}
