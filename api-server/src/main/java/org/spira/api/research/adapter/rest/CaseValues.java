package org.spira.api.research.adapter.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spira.api.shared.Ids;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.web.forms.Field;
import org.spira.api.web.forms.Fields;

/** Reads the values of parameters, and collects what is wrong with them. Used by one thread. */
final class CaseValues {

  private final Fields fields;

  CaseValues(Map<String, @Nullable String> values) {
    this.fields = new Fields(name -> Field.of(values.get(name)));
  }

  /** The beginning of a day that must be there. */
  Instant day(String name) {
    String given = fields.required(name);
    Optional<Instant> day =
        parsed(() -> LocalDate.parse(given).atStartOfDay(ZoneOffset.UTC).toInstant())
            .filter(CaseValues::canBeTold);
    if (day.isEmpty() && !given.isEmpty()) {
      fields.complain(name, "must be a day like 2026-01-31", "value_error.date");
    }
    return day.orElse(Instant.EPOCH);
  }

  private static boolean canBeTold(Instant time) {
    return !time.isBefore(Instant.EPOCH) && !time.isAfter(Ids.LAST);
  }

  private static Optional<Instant> parsed(Supplier<Instant> parser) {
    try {
      return Optional.of(parser.get());
    } catch (DateTimeException expected) {
      return Optional.empty();
    }
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(fields.optional(name));
  }

  Optional<Integer> number(String name, int most) {
    return Optional.ofNullable(fields.optionalInteger(name, 1, most));
  }

  /** The value that a text stands for; with this problem if it stands for none. */
  <T> Optional<T> read(String name, String problem, Function<String, Optional<T>> reader) {
    Optional<String> given = text(name);
    Optional<T> value = given.flatMap(reader);
    if (given.isPresent() && value.isEmpty()) {
      fields.complain(name, problem, "value_error");
    }
    return value;
  }

  static Optional<String> id(String text) {
    return Optional.of(text.toLowerCase(Locale.ROOT)).filter(Ids::isLegal);
  }

  static Optional<Boolean> label(String text) {
    return switch (text) {
      case "positive" -> Optional.of(true);
      case "negative" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  static <E extends Enum<E>> Optional<E> choice(E[] all, String text) {
    return Stream.of(all).filter(each -> CasesBody.wireName(each).equals(text)).findFirst();
  }

  /** Refuses what was asked, if anything was wrong with it. */
  void refuseProblems() {
    if (!fields.problems().isEmpty()) {
      throw InvalidInputException.inQuery(fields.problems());
    }
  }
}
