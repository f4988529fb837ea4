package org.spira.bench.wayin.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.spira.bench.report.Numbers;

/**
 * Rounds of everything in turn, so that what else the machine does meets all alike.
 *
 * @param recordings what was sent
 * @param rounds what each did in each of them
 */
public record Compared(String recordings, List<Map<Who, Measured>> rounds) {

  /** What is compared. */
  public enum Who {
    DIGEST("one SHA-256 of the recordings"),
    STORES("(a) the stores alone"),
    CHECKS("(b) the limit, without stores"),
    BOTH("(b) the limit"),
    SERVER("(c) the server");

    private final String description;

    Who(String description) {
      this.description = description;
    }

    /** For a table. */
    String description() {
      return description;
    }
  }

  /** A value of one, over the rounds. */
  public Numbers of(Who who, ToDoubleFunction<Measured> value) {
    return new Numbers(rounds.stream().map(round -> value.applyAsDouble(of(round, who))).toList());
  }

  /** The server's value over another's, for each pair of neighbouring rounds. */
  public Numbers over(Who who, ToDoubleFunction<Measured> value) {
    return new Numbers(
        rounds.stream()
            .map(round ->
                value.applyAsDouble(of(round, Who.SERVER)) / value.applyAsDouble(of(round, who)))
            .toList());
  }

  /** Milliseconds of all that one did, over the rounds. */
  public Numbers latencies(Who who) {
    return new Numbers(
        rounds.stream()
            .flatMap(round -> of(round, who).nanos().stream())
            .map(nanos -> nanos / 1e6)
            .toList());
  }

  private static Measured of(Map<Who, Measured> round, Who who) {
    return Objects.requireNonNull(round.get(who), who + " was left out");
  }
}
