package org.spira.api.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a clinician says that a patient turned out to have. Never changes: who corrects it gives
 * another.
 *
 * @param value what the patient has
 * @param on the day on which that was found
 * @param note what else there is to say, of at most {@link #LONGEST_NOTE} characters
 * @param by who says so
 * @param at when they said it
 */
public record Outcome(Value value, LocalDate on, @Nullable String note, Giver by, Instant at) {

  /** So many characters a note may have. */
  public static final int LONGEST_NOTE = 1000;

  /** So many outcomes one inference can have: the last, and those that it corrects. */
  public static final int MOST = 100;

  /** What is known about respiratory insufficiency. */
  public enum Value {
    /** The patient had it. */
    CONFIRMED,
    /** The patient did not. */
    EXCLUDED,
    /** Nobody found out. */
    UNKNOWN;

    /** As JSON and documents say it: {@code confirmed}. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The value of this name, if it is one's. */
    public static Optional<Value> named(String wireName) {
      return Arrays.stream(values()).filter(each -> each.wireName().equals(wireName)).findFirst();
    }
  }

  /**
   * Who gave it.
   *
   * @param id of their account
   * @param name of their account, then
   */
  public record Giver(String id, String name) {}

  /** Nothing: it is the patient's. */
  @Override
  public String toString() {
    return "Outcome[…]";
  }
}
