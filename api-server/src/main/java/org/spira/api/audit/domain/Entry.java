package org.spira.api.audit.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who did what to which record, when, and what became of it.
 *
 * @param at to the millisecond
 * @param action {@code result.read}
 * @param records ids by what they are ids of: {@code inference_id}
 * @param outcome what became of it
 */
public record Entry(
    Instant at, Actor actor, String action, Map<String, String> records, Outcome outcome) {

  /** Cuts the time to what is stored, and copies the map. */
  public Entry {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    records = Collections.unmodifiableMap(new TreeMap<>(records));
  }

  /**
   * Who.
   *
   * @param id of the account; empty when it is not known
   * @param name of the account
   * @param role of the account
   * @param address the request came from
   */
  public record Actor(String id, String name, String role, String address) {

    /** SPIRA itself, when nobody asks. */
    public static final Actor SYSTEM = new Actor("", "spira", "system", "");

    /** Whoever runs {@code spira-admin}: the database lets them in, and no account is asked for. */
    public static final Actor OPERATOR = new Actor("", "spira-admin", "operator", "");
  }
}
