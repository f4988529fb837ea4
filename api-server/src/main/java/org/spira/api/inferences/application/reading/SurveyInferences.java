package org.spira.api.inferences.application.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Inferences.Backlog;

/** Tells whoever operates SPIRA how inferences are doing, and nothing about patients. */
public final class SurveyInferences {

  /** Beyond this many the exact number tells nobody more, and counting takes long. */
  static final int MOST_UNFINISHED = 10_000;

  static final int MOST_FAILED = 1_000;

  private static final Duration DAY = Duration.ofDays(1);
  private static final int MOST_REASONS = 20;

  private final Inferences inferences;
  private final Clock clock;

  /** On this port. */
  public SurveyInferences(Inferences inferences, Clock clock) {
    this.inferences = inferences;
    this.clock = clock;
  }

  /** How they are doing now. */
  public Survey survey() {
    Instant now = clock.instant();
    Instant since = now.minus(DAY);
    List<String> failed = inferences.reasonsSince(since, MOST_FAILED);
    return new Survey(
        now, inferences.backlog(MOST_UNFINISHED), since, failed.size(), frequent(failed));
  }

  private static List<Reason> frequent(List<String> failed) {
    return failed.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .map(each -> new Reason(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingLong(Reason::count).reversed().thenComparing(Reason::reason))
        .limit(MOST_REASONS)
        .toList();
  }

  /** Why inferences failed, and how many of them. */
  public record Reason(String reason, long count) {}

  /**
   * How inferences are doing.
   *
   * @param since when those were accepted at the earliest that are counted as failed
   * @param reasons the most frequent first
   */
  public record Survey(
      Instant at, Backlog unfinished, Instant since, long failed, List<Reason> reasons) {

    /** Copies the list. */
    public Survey {
      reasons = List.copyOf(reasons);
    }

    /** Whether there are no more unfinished ones than were counted. */
    public boolean countsAllUnfinished() {
      return unfinished.size() < MOST_UNFINISHED;
    }

    /** Whether there are no more failed ones than were looked at. */
    public boolean looksAtAllFailed() {
      return failed < MOST_FAILED;
    }
  }
}
