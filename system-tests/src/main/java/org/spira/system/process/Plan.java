package org.spira.system.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A server to run: where, how, and when it can be used.
 *
 * @param name what people call it; also the name of its log file
 * @param folder where it runs and writes its log
 * @param start how long it may take until it is ready
 * @param ready whether it can be used
 */
public record Plan(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path folder,
    Duration start,
    Wait.Condition ready) {

  /** The environment may hold passwords. */
  @Override
  public String toString() {
    return "Plan[" + name + "]";
  }

  /** Where it writes what it has to say. */
  Path log() {
    return folder.resolve(name + ".log");
  }

  /** What starts it, with more variables in its environment. */
  ProcessBuilder builder(Map<String, String> more) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.environment().putAll(environment);
    builder.environment().putAll(more);
    return builder;
  }
}
