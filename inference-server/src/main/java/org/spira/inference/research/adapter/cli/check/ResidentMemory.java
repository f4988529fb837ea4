package org.spira.inference.research.adapter.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spira.inference.research.adapter.cli.shared.FailedException;

/** The memory that this process has, native code's included, where the system tells (Linux). */
final class ResidentMemory {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  private ResidentMemory() {}

  /** In bytes; nothing where the system does not tell. */
  static OptionalLong bytes() {
    if (!Files.isReadable(STATUS)) {
      return OptionalLong.empty();
    }
    try {
      Matcher resident = RESIDENT.matcher(Files.readString(STATUS));
      return resident.find()
          ? OptionalLong.of(Long.parseLong(resident.group(1)) << 10)
          : OptionalLong.empty();
    } catch (IOException e) {
      throw new FailedException(STATUS + " cannot be read: " + e.getMessage());
    }
  }
}
