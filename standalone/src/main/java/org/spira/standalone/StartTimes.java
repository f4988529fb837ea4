package org.spira.standalone;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the seconds of a start go, for whoever finds it long. Used by one thread. */
final class StartTimes {

  private final InstantSource clock;
  private final Instant begun;
  private final List<String> steps = new ArrayList<>();
  private Instant last;

  /** Of a process that was started then. */
  StartTimes(InstantSource clock, Instant begun) {
    this.clock = clock;
    this.begun = begun;
    this.last = begun;
  }

  /** Of this process, as far as the system tells when it was started. */
  static StartTimes ofThisProcess(InstantSource clock) {
    Instant begun = ProcessHandle.current().info().startInstant().orElseGet(clock::instant);
    StartTimes times = new StartTimes(clock, begun);
    times.passed("the process itself");
    return times;
  }

  /** A step has ended, and the next begins. */
  void passed(String step) {
    Instant now = clock.instant();
    steps.add(step + " " + seconds(last, now));
    last = now;
  }

  /** Until the last step ended: {@code 6.1 s (the process itself 0.9, the documents 0.6)}. */
  @Override
  public String toString() {
    return seconds(begun, last) + " s (" + String.join(", ", steps) + ")";
  }

  private static String seconds(Instant from, Instant until) {
    return String.format(Locale.ROOT, "%.1f", Duration.between(from, until).toMillis() / 1e3);
  }
}
