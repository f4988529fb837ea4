package org.spira.flood;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options of a command line, each {@code --name value}. */
final class Options {

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
  static Options parse(List<String> arguments, Set<String> known, Map<String, String> environment) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String name = arguments.get(i);
      if (!name.startsWith("--") || !known.contains(name.substring(2))) {
        throw new UsageException(name + " is not an option" + ASK_FOR_HELP);
      }
      if (i + 1 == arguments.size()) {
        throw new UsageException(name + " needs a value");
      }
      if (values.put(name.substring(2), arguments.get(i + 1)) != null) {
        throw new UsageException(name + " is given twice");
      }
    }
    return new Options(values, environment);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  String required(String name) {
    return text(name)
        .orElseThrow(() -> new UsageException("--" + name + " is needed" + ASK_FOR_HELP));
  }

  Optional<Path> path(String name) {
    try {
      return text(name).map(Path::of);
    } catch (InvalidPathException e) {
      throw new UsageException("--" + name + " is not a path: " + e.getReason());
    }
  }

  int positive(String name, int otherwise) {
    return text(name).map(value -> number(name, value, Integer::valueOf)).orElse(otherwise);
  }

  double positive(String name, double otherwise) {
    return text(name).map(value -> number(name, value, Double::valueOf)).orElse(otherwise);
  }

  /** A time such as {@code 90}, {@code 90s}, {@code 5m} or {@code 1h}. */
  Optional<Duration> duration(String name) {
    return text(name).map(value -> toDuration(name, value));
  }

  /**
   * The password, from the file or the environment variable that the options name: on the command
   * line every user of the machine could read it.
   */
  String password(String otherwiseVariable) {
    Optional<Path> file = path("password-file");
    if (file.isPresent()) {
      try {
        return Files.readString(file.get(), StandardCharsets.UTF_8).strip();
      } catch (IOException e) {
        throw new UsageException("the password file cannot be read: " + file.get());
      }
    }
    String variable = text("password-env").orElse(otherwiseVariable);
    return Optional.ofNullable(environment.get(variable))
        .orElseThrow(() ->
            new UsageException(
                "no password: set the environment variable "
                    + variable
                    + ", name another one with --password-env, or give --password-file"));
  }

  private static <T extends Number> T number(String name, String value, Parser<T> parser) {
    try {
      T number = parser.parse(value);
      if (number.doubleValue() > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, the same as for a number that is not positive
    }
    throw new UsageException("--" + name + " must be a positive number");
  }

  private static Duration toDuration(String name, String value) {
    String unit = value.replaceFirst("^[0-9]+", "");
    String count = value.substring(0, value.length() - unit.length());
    try {
      long number = Long.parseLong(count);
      return switch (unit) {
        case "", "s" -> Duration.ofSeconds(number);
        case "m" -> Duration.ofMinutes(number);
        case "h" -> Duration.ofHours(number);
        default -> throw new NumberFormatException(unit);
      };
    } catch (NumberFormatException e) {
      throw new UsageException("--" + name + " must be a time such as 90s, 5m or 1h");
    }
  }

  private interface Parser<T> {
    T parse(String value);
  }
}
