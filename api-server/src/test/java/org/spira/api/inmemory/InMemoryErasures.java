package org.spira.api.inmemory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.privacy.port.Erasures;

/** Requests to erase in memory; each method is one step, as in the database. */
public final class InMemoryErasures implements Erasures {

  private final TreeMap<String, Erasure> byId = new TreeMap<>();

  @Override
  public synchronized void add(Erasure erasure) {
    byId.put(erasure.id(), erasure);
  }

  @Override
  public synchronized Optional<Erasure> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public synchronized List<Erasure> before(String id, int limit) {
    return new ArrayList<>(byId.headMap(id, false).descendingMap().values())
        .stream().limit(limit).toList();
  }

  @Override
  public synchronized List<Erasure> due(Instant now, int limit) {
    return byId.values().stream()
        .filter(each -> each.dueAt() != null && !each.dueAt().isAfter(now))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized boolean lease(Erasure erasure, Instant until) {
    Erasure current = byId.get(erasure.id());
    if (current == null || current.dueAt() == null || !current.dueAt().equals(erasure.dueAt())) {
      return false;
    }
    put(current, current.inferences(), until, null);
    return true;
  }

  @Override
  public synchronized void target(String id, List<String> inferences) {
    Erasure current = Objects.requireNonNull(byId.get(id));
    Set<String> all = new LinkedHashSet<>(current.inferences());
    all.addAll(inferences);
    put(current, List.copyOf(all), current.dueAt(), current.doneAt());
  }

  @Override
  public synchronized void finish(String id, Instant at) {
    Erasure current = Objects.requireNonNull(byId.get(id));
    byId.put(
        id, new Erasure(current.order(), current.scope(), null, current.inferences(), null, at));
  }

  @Override
  public synchronized Unfinished unfinished() {
    List<Erasure> open = byId.values().stream().filter(each -> each.dueAt() != null).toList();
    return new Unfinished(
        open.size(), open.stream().map(each -> each.order().at()).min(Comparator.naturalOrder()));
  }

  private void put(
      Erasure current, List<String> inferences, @Nullable Instant dueAt, @Nullable Instant doneAt) {
    byId.put(
        current.id(),
        new Erasure(current.order(), current.scope(), current.about(), inferences, dueAt, doneAt));
  }
}
