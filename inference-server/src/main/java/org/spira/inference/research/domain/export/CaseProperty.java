package org.spira.inference.research.domain.export;

import java.util.Locale;
import org.spira.inference.research.domain.export.PseudonymousCase.Person;

/** By what cases are told apart in tables and counts, in the order of columns. */
public enum CaseProperty {
  SEX,
  AGE,
  MASK,
  HOSPITAL,
  YEAR,
  DEVICE_RATE,
  QUALITY;

  /** The column's name. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of this case; empty where it is not known. */
  public String of(PseudonymousCase told) {
    Person person = told.person();
    return switch (this) {
      case SEX -> person.sex();
      case AGE -> person.age();
      case MASK -> person.mask();
      case HOSPITAL -> person.hospital();
      case YEAR -> told.year();
      case DEVICE_RATE -> person.rate();
      case QUALITY -> person.quality();
    };
  }
}
