package org.spira.api.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in the log, once for each, which pages were refused: a browser tells neither its user nor us
 * why. Anybody may make up an origin, so only so many are remembered. Safe for use by several
 * threads.
 */
final class RejectedOrigins {

  static final int MOST = 100;
  private static final String NOT_LISTED =
      "Pages of {} may not call: their origin is not in SPIRA_CORS_ORIGINS, so browsers show them"
          + " no answer. Add it if the page is yours; a page that this service itself serves"
          + " under that address needs nothing";

  private static final Logger LOG = LoggerFactory.getLogger(RejectedOrigins.class);
  private static final int LONGEST = 200;

  private final Set<String> told = ConcurrentHashMap.newKeySet();

  /** Whether this origin was news, and was logged. */
  boolean note(String origin) {
    if (told.size() >= MOST || !told.add(readable(origin))) {
      return false;
    }
    LOG.warn(NOT_LISTED, readable(origin));
    if (told.size() == MOST) {
      LOG.warn("Pages of {} origins were refused; no more are named", MOST);
    }
    return true;
  }

  /** What could stand in an origin; whatever else was sent does not reach the log. */
  private static String readable(String origin) {
    String start = origin.substring(0, Math.min(LONGEST, origin.length()));
    return start.replaceAll("[^A-Za-z0-9:/.\\[\\]_*+-]", "?");
  }
}
