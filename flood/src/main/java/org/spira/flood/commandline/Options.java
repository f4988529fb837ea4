package org.spira.flood.commandline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options of a command line, each {@code --name value}. */
public final class Options {

  private static final String ASK_FOR_HELP = "; --help lists what there is";

  private final Map<String, String> values;
  private final Map<String, String> environment;

  private Options(Map<String, String> values, Map<String, String> environment) {
    this.values = values;
    this.environment = environment;
  }

  /**
   * Reads the arguments.
   *
   * @throws UsageException when one is not known, is given twice or lacks its value
   */
  public static Options parse(
      List<String> arguments, Set<String> known, Map<String, String> environment) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String name = arguments.get(i);
      requireKnown(name, known);
      if (values.put(name.substring(2), valueOf(name, arguments, i + 1)) != null) {
        throw new UsageException(name + " is given twice");
      }
    }
    return new Options(values, environment);
  }

  private static String valueOf(String name, List<String> arguments, int at) {
    if (at == arguments.size()) {
      throw new UsageException(name + " needs a value");
    }
    return arguments.get(at);
  }

  private static void requireKnown(String name, Set<String> known) {
    if (!name.startsWith("--") || !known.contains(name.substring(2))) {
      throw new UsageException(name + " is not an option" + ASK_FOR_HELP);
    }
  }

  /** The value, where the option is given. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * The value.
   *
   * @throws UsageException when the option is not given
   */
  public String required(String name) {
    return text(name)
        .orElseThrow(() -> new UsageException("--" + name + " is needed" + ASK_FOR_HELP));
  }

  /** The value as a path. */
  public Optional<Path> path(String name) {
    try {
      return text(name).map(Path::of);
    } catch (InvalidPathException e) {
      throw new UsageException("--" + name + " is not a path: " + e.getReason());
    }
  }

  /** The value as a whole number above zero. */
  public int positive(String name, int otherwise) {
    return text(name)
        .map(value -> Values.positive(name, value, Integer::valueOf))
        .orElse(otherwise);
  }

  /** The value as a number above zero. */
  public double positive(String name, double otherwise) {
    return text(name).map(value -> Values.positive(name, value, Double::valueOf)).orElse(otherwise);
  }

  /** A time such as {@code 90}, {@code 90s}, {@code 5m} or {@code 1h}. */
  public Optional<Duration> duration(String name) {
    return text(name).map(value -> Values.duration(name, value));
  }

  /**
   * The password, from the file or the environment variable that the options name: on the command
   * line every user of the machine could read it.
   */
  public String password(String otherwiseVariable) {
    Optional<Path> file = path("password-file");
    return file.isPresent()
        ? Password.in(file.get())
        : Password.in(environment, text("password-env").orElse(otherwiseVariable));
  }
}
