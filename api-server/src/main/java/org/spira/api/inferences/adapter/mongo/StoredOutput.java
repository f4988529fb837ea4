package org.spira.api.inferences.adapter.mongo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.documents.Members;
import org.spira.api.inferences.domain.Result;

/**
 * A model's output as it was stored. Which number stands where is part of what it says, so one that
 * cannot be read makes all of it unreadable, and none is left out.
 */
final class StoredOutput {

  private StoredOutput() {}

  /** The numbers, in order; {@link Result#NO_OUTPUT} when one of them is none. */
  static List<Double> read(@Nullable Object stored) {
    List<Double> numbers = new ArrayList<>();
    return stored != null && collect(stored, numbers) ? List.copyOf(numbers) : Result.NO_OUTPUT;
  }

  private static boolean collect(@Nullable Object stored, List<Double> numbers) {
    if (stored instanceof List<?> list) {
      return list.stream().allMatch(each -> collect(each, numbers));
    }
    Optional<Double> number =
        Members.number(stored).map(BigDecimal::doubleValue).filter(Double::isFinite);
    number.ifPresent(numbers::add);
    return number.isPresent();
  }
}
