package org.spira.inference.research.adapter.registry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as parts of names: what every version of MLflow and every file system takes. */
public final class Stamp {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Stamp() {}

  /** This instant, to the millisecond; later ones sort behind it. */
  public static String of(Instant instant) {
    return FORMAT.format(instant);
  }
}
