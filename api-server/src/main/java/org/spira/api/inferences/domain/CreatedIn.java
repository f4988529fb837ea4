package org.spira.api.inferences.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** The text form of times in messages and documents: UTC, {@code 2022-07-18 17:07:16.954632}. */
public final class CreatedIn {

  private static final DateTimeFormatter WRITER =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  // Python leaves the fraction out when it is zero
  private static final DateTimeFormatter READER =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter(Locale.ROOT);

  private CreatedIn() {}

  /** The time, with microseconds. */
  public static String text(Instant time) {
    return WRITER.format(time);
  }

  /** The time that the text tells, if it tells one. */
  public static Optional<Instant> time(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, READER).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
