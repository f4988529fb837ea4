package org.spira.bench.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How every JVM that is measured is started, so that none has an advantage.
 *
 * @param cores where it runs
 * @param flags of the JVM
 */
public record MeasuredJvms(Cores cores, List<String> flags) {

  /** Copies the list. */
  public MeasuredJvms {
    flags = List.copyOf(flags);
  }

  /**
   * Starts one on the JDK that runs this one.
   *
   * @param arguments what to run
   * @param environment added to this process's own
   * @param log where its errors go, and, unless its output is read, that too
   * @param readOutput whether {@link Process#inputReader()} is used
   */
  public ChildJvm start(
      List<String> arguments, Map<String, String> environment, Path log, boolean readOutput) {
    List<String> command = new ArrayList<>(cores.ofMeasured());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(arguments);
    return ChildJvm.start(command, environment, log, readOutput);
  }
}
