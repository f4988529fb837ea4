package org.spira.system.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the system does to a process and knows of it, beyond what Java offers. */
final class Signals {

  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final int BYTES_PER_KB = 1024;

  private Signals() {}

  /** Sends a signal by its name, such as {@code STOP}. */
  static void send(String signal, long pid) {
    try {
      new ProcessBuilder("kill", "-" + signal, "" + pid).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException("could not send " + signal + " to " + pid, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How much memory a process holds, in bytes; 0 when it has ended. */
  static long residentBytes(long pid) {
    try {
      String status = Files.readString(Path.of("/proc", "" + pid, "status"));
      Matcher matcher = RESIDENT.matcher(status);
      return matcher.find() ? Long.parseLong(matcher.group(1)) * BYTES_PER_KB : 0;
    } catch (IOException expected) {
      // it has just ended
      return 0;
    }
  }
}
