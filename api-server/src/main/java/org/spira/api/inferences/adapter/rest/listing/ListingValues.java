package org.spira.api.inferences.adapter.rest.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Order;
import org.spira.api.inferences.domain.Order.Column;
import org.spira.api.inferences.domain.Search.Position;
import org.spira.api.outcomes.Outcome;
import org.spira.api.shared.Ids;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.InvalidInputException.Problem;

/** Reads the values of parameters, and collects what is wrong with them. */
final class ListingValues {

  static final String RESULT = "result";
  static final String OUTCOME = "outcome";

  private static final int MOST = 200;
  private static final int USUAL = 50;
  private static final String ENUM = "type_error.enum";

  private final List<Problem> problems = new ArrayList<>();

  /** The value, if there is one. */
  static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  int limit(@Nullable String value) {
    Optional<Integer> limit =
        given(value)
            .filter(text -> text.matches("[0-9]{1,3}"))
            .map(Integer::valueOf)
            .filter(number -> number >= 1 && number <= MOST);
    if (limit.isEmpty() && given(value).isPresent()) {
      complain("limit", "must be from 1 to " + MOST, "value_error.number.not_in_range");
    }
    return limit.orElse(USUAL);
  }

  /** Behind that place, or at the beginning. */
  Position position(@Nullable String value, Map<String, String> restrictions, Order order) {
    Optional<Cursor> place = given(value).flatMap(text -> Cursor.read(text, restrictions));
    if (place.isEmpty() && given(value).isPresent()) {
      complain(
          "after",
          "is no place in this list: take it from the header Link, with the same parameters",
          "value_error.cursor");
    }
    return place
        .map(last -> new Position(last.inferenceId(), last.isMissing(), order, USUAL))
        .orElseGet(() -> new Position(null, order, USUAL));
  }

  Optional<InferenceStatus> status(@Nullable String value) {
    Optional<InferenceStatus> known =
        given(value)
            .flatMap(text ->
                Arrays.stream(InferenceStatus.values())
                    .filter(each -> each.wireName().equals(text))
                    .findFirst());
    if (known.isEmpty() && given(value).isPresent()) {
      complain("status", "must be processing, completed or error", ENUM);
    }
    return known;
  }

  Optional<String> model(@Nullable String value) {
    Optional<String> id = given(value);
    if (id.filter(text -> !Ids.isLegal(text)).isPresent()) {
      complain("model", "model id is not valid", "value_error.id");
    }
    return id;
  }

  Optional<Instant> from(@Nullable String value) {
    return time("from", value, 0);
  }

  /** A day counts to its end. */
  Optional<Instant> until(@Nullable String value) {
    return time("to", value, 1);
  }

  Order order(@Nullable String value) {
    Optional<String> wanted = given(value);
    Optional<Order> known = wanted.flatMap(ListingValues::orderNamed);
    if (known.isEmpty() && wanted.isPresent()) {
      complain(
          "sort",
          "must be created_in, rgh, hospital, model, status or diagnosis, or one of them after -",
          ENUM);
    }
    return known.orElse(Order.NEWEST_FIRST);
  }

  private static Optional<Order> orderNamed(String text) {
    boolean isFalling = text.startsWith("-");
    return Column.named(isFalling ? text.substring(1) : text)
        .map(column -> new Order(column, isFalling));
  }

  Optional<String> outcome(@Nullable String value) {
    Optional<String> wanted = given(value);
    if (wanted.filter(text -> Outcome.Value.named(text).isEmpty()).isPresent()) {
      complain("outcome", "must be confirmed, excluded or unknown", ENUM);
    }
    return wanted;
  }

  Set<String> included(@Nullable String value) {
    Set<String> wanted =
        given(value)
            .map(text -> new HashSet<>(List.of(text.split(",", -1))))
            .orElseGet(HashSet::new);
    if (!Set.of(RESULT, OUTCOME).containsAll(wanted)) {
      complain("include", "must be result, outcome, or both separated by a comma", ENUM);
    }
    return wanted;
  }

  /** Throws if there is anything to complain about. */
  void refuseProblems() {
    if (!problems.isEmpty()) {
      throw InvalidInputException.inQuery(problems);
    }
  }

  private Optional<Instant> time(String name, @Nullable String value, int daysLater) {
    try {
      return given(value).map(text -> bounded(parsed(text, daysLater)));
    } catch (DateTimeException e) {
      complain(
          name,
          "must be a day like 2026-03-01 or a time like 2026-03-01T12:00:00Z",
          "value_error.datetime");
      return Optional.empty();
    }
  }

  private static Instant parsed(String text, int daysLater) {
    return text.indexOf('T') < 0
        ? LocalDate.parse(text).plusDays(daysLater).atStartOfDay().toInstant(ZoneOffset.UTC)
        : OffsetDateTime.parse(text).toInstant();
  }

  private static Instant bounded(Instant time) {
    return time.isBefore(Instant.EPOCH) ? Instant.EPOCH : time.isAfter(Ids.LAST) ? Ids.LAST : time;
  }

  private void complain(String name, String message, String type) {
    problems.add(new Problem(name, message, type));
  }
}
