package org.spira.api.models;

import java.time.Duration;
import org.spira.api.inmemory.TickingClock;
import org.spira.common.ModelsAnnouncement;

/** Servers that say what they serve, and who believes them. */
abstract class HeardServers {

  static final Model MODEL = new Model("62d59254b6f4ae2a1f4f4f02", "lungs", "lungs-topic");
  static final Duration STEP = Duration.ofSeconds(10);

  final TickingClock clock = new TickingClock();
  final WhoServes who = new WhoServes(clock);

  /** Says it again and again for this long, which is a multiple of the step. */
  void keepSaying(Duration time, ModelsAnnouncement... said) {
    for (Duration left = time; left.isPositive(); left = left.minus(STEP)) {
      for (ModelsAnnouncement each : said) {
        who.hear(each);
      }
      clock.advance(STEP);
    }
  }

  Serving serving() {
    return who.of(MODEL).orElseThrow();
  }
}
