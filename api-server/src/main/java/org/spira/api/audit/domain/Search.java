package org.spira.api.audit.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the trail; what is absent may be anything.
 *
 * @param actor the id of an account
 * @param action {@code result.read}
 * @param record an id of any kind
 * @param from not before
 * @param to before
 */
public record Search(
    @Nullable String actor,
    @Nullable String action,
    @Nullable String record,
    @Nullable Instant from,
    @Nullable Instant to) {

  /** Whether an entry is looked for. */
  public boolean fits(Entry entry) {
    return (actor == null || actor.equals(entry.actor().id()))
        && (action == null || action.equals(entry.action()))
        && (record == null || entry.records().containsValue(record))
        && (from == null || !entry.at().isBefore(from))
        && (to == null || entry.at().isBefore(to));
  }
}
