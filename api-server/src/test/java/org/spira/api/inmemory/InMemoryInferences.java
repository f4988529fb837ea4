package org.spira.api.inmemory;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.Tombstone;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Order;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.PatientFiles;
import org.spira.api.inferences.port.Tombstones;
import org.spira.api.outcomes.Outcome;
import org.spira.api.outcomes.port.Outcomes;
import org.spira.api.shared.Ids;
import org.spira.api.shared.StoreUnavailableException;

/** Inferences in memory; each method is one step, as in the database. */
public class InMemoryInferences implements Inferences, Tombstones, PatientFiles, Outcomes {

  /** What goes wrong with the next step that adds. */
  public enum Fault {
    /** Nothing. */
    NONE,
    /** The document is stored, and the answer is lost. */
    ANSWER_LOST,
    /** Nothing is stored. */
    UNAVAILABLE
  }

  private final TreeMap<String, Waiting> byId = new TreeMap<>();
  private final Map<String, Grave> graves = new TreeMap<>();
  private final Map<String, List<Outcome>> outcomes = new TreeMap<>();
  private Fault fault = Fault.NONE;
  private int asked;

  /** Lets the next {@link #add} fail. */
  public synchronized void failNextAdd(Fault next) {
    fault = next;
  }

  @Override
  public synchronized boolean add(Inference inference, Dispatch dispatch) {
    Fault now = fault;
    fault = Fault.NONE;
    if (now == Fault.UNAVAILABLE) {
      throw new StoreUnavailableException("away", new IOException());
    }
    boolean added =
        !graves.containsKey(inference.id())
            && byId.putIfAbsent(inference.id(), new Waiting(inference, dispatch)) == null;
    if (now == Fault.ANSWER_LOST) {
      throw new StoreUnavailableException("no answer", new IOException());
    }
    return added;
  }

  /** How far an inference is on its way. */
  public synchronized Dispatch dispatchOf(String id) {
    return Objects.requireNonNull(byId.get(id)).dispatch();
  }

  @Override
  public synchronized Map<String, Circumstances> circumstances(Collection<String> ids) {
    return ids.stream()
        .flatMap(id -> withId(id).stream())
        .filter(InMemoryInferences::isStudied)
        .collect(
            Collectors.toMap(
                Inference::id,
                each -> Circumstances.of(each.modelId(), each.form().local(), each.quality())));
  }

  /** What names no user any more was withdrawn. */
  private static boolean isStudied(Inference inference) {
    return inference.userId() != null;
  }

  /** Changes one that is there, whatever its state. */
  public synchronized void change(String id, UnaryOperator<Inference> change) {
    byId.computeIfPresent(
        id, (same, old) -> new Waiting(change.apply(old.inference()), old.dispatch()));
  }

  /** How many were accepted. */
  public synchronized int size() {
    return byId.size();
  }

  @Override
  public synchronized Optional<Inference> withId(String id) {
    return Optional.ofNullable(byId.get(id)).map(Waiting::inference);
  }

  @Override
  public synchronized Stream<Inference> ofUser(String userId) {
    List<Inference> theirs =
        byId.values().stream()
            .map(Waiting::inference)
            .filter(inference -> userId.equals(inference.userId()))
            .toList();
    return theirs.stream();
  }

  @Override
  public synchronized long unfinished(String userId, int most) {
    asked++;
    return byId.values().stream()
        .map(Waiting::inference)
        .filter(each -> userId.equals(each.userId()) && !each.status().isTerminal())
        .limit(most)
        .count();
  }

  /** How often it was asked how many are unfinished. */
  public synchronized int asked() {
    return asked;
  }

  @Override
  public synchronized List<String> retriesOf(Collection<String> ids) {
    return byId.values().stream()
        .map(Waiting::inference)
        .filter(each -> each.retryOf() != null && ids.contains(each.retryOf()))
        .map(Inference::id)
        .toList();
  }

  @Override
  public synchronized List<Inference> page(Search search, Search.Position position) {
    Comparator<Place> order = inOrder(position.order());
    String after = position.after();
    Optional<Place> last = after == null ? Optional.empty() : placeOf(after, position);
    return wanted(search)
        .map(each -> Place.of(each, position.order().column()))
        .filter(each -> after == null || last.filter(it -> order.compare(each, it) > 0).isPresent())
        .sorted(order)
        .flatMap(each -> withId(each.id()).stream())
        .limit(position.limit())
        .toList();
  }

  private record Place(@Nullable String value, String id) {
    static Place of(Inference each, Order.Column column) {
      return new Place(ordered(each, column), each.id());
    }
  }

  private Optional<Place> placeOf(String id, Search.Position position) {
    return position.isAfterMissing()
        ? Optional.of(new Place(null, id))
        : withId(id).map(each -> Place.of(each, position.order().column()));
  }

  private static Comparator<Place> inOrder(Order order) {
    Comparator<String> values = Comparator.naturalOrder();
    Comparator<Place> ids = Comparator.comparing(Place::id);
    if (!order.isFalling()) {
      return Comparator.comparing(Place::value, Comparator.nullsFirst(values)).thenComparing(ids);
    }
    Comparator<String> falling = values.reversed();
    return Comparator.comparing(
            Place::value,
            order.column().isGivenLater()
                ? Comparator.nullsFirst(falling)
                : Comparator.nullsLast(falling))
        .thenComparing(ids.reversed());
  }

  private static @Nullable String ordered(Inference each, Order.Column column) {
    return switch (column) {
      case ACCEPTED -> each.id();
      case RGH -> each.form().rgh();
      case HOSPITAL -> each.form().local();
      case MODEL -> each.modelId();
      case STATUS -> each.status().wireName();
      case DIAGNOSIS -> each.diagnosis();
    };
  }

  @Override
  public synchronized OptionalLong countUpTo(Search search, int most) {
    return OptionalLong.of(wanted(search).limit(most).count());
  }

  private Stream<Inference> wanted(Search search) {
    return byId.values().stream()
        .map(Waiting::inference)
        .filter(each -> search.reach().includes(each))
        .filter(each -> is(search.status(), each.status()))
        .filter(each ->
            search.hospital().isEmpty() || search.hospital().get().contains(each.form().local()))
        .filter(each -> is(search.modelId(), each.modelId()))
        .filter(each -> is(search.outcome(), valueOf(each.id())))
        .filter(each ->
            (each.diagnosis() == null && each.removed().result() == null)
                || is(search.diagnosis(), each.diagnosis()))
        .filter(each ->
            search.rgh().isEmpty()
                || String.valueOf(each.form().rgh()).startsWith(search.rgh().get()))
        .filter(each ->
            search.from().isEmpty() || each.id().compareTo(Ids.firstAt(search.from().get())) >= 0)
        .filter(each ->
            search.until().isEmpty() || each.id().compareTo(Ids.firstAt(search.until().get())) < 0);
  }

  private static <T> boolean is(Optional<T> wanted, @Nullable T there) {
    return wanted.isEmpty() || wanted.get().equals(there);
  }

  private @Nullable String valueOf(String id) {
    Outcome current = Outcomes.current(ofInference(id));
    return current == null ? null : current.value().wireName();
  }

  @Override
  public synchronized boolean add(String inferenceId, int known, Outcome outcome) {
    List<Outcome> given = ofInference(inferenceId);
    if (!byId.containsKey(inferenceId) || given.size() != known) {
      return false;
    }
    outcomes.put(inferenceId, Stream.concat(given.stream(), Stream.of(outcome)).toList());
    return true;
  }

  @Override
  public synchronized List<Outcome> ofInference(String inferenceId) {
    return byId.containsKey(inferenceId)
        ? outcomes.getOrDefault(inferenceId, List.of())
        : List.of();
  }

  @Override
  public synchronized Map<String, Outcome> ofInferences(Collection<String> inferenceIds) {
    return inferenceIds.stream()
        .filter(id -> !ofInference(id).isEmpty())
        .collect(Collectors.toMap(id -> id, id -> ofInference(id).getLast()));
  }

  @Override
  public synchronized List<Labelled> labelled(String modelId, Optional<String> after, int limit) {
    return byId.descendingMap().values().stream()
        .map(Waiting::inference)
        .filter(each -> modelId.equals(each.modelId()))
        .filter(InMemoryInferences::isStudied)
        .filter(each -> after.isEmpty() || each.id().compareTo(after.get()) < 0)
        .flatMap(this::withItsLabel)
        .limit(limit)
        .toList();
  }

  private Stream<Labelled> withItsLabel(Inference each) {
    return Stream.ofNullable(Outcomes.current(ofInference(each.id())))
        .filter(outcome -> outcome.value() != Outcome.Value.UNKNOWN)
        .map(outcome -> new Labelled(each.id(), outcome.value() == Outcome.Value.CONFIRMED));
  }

  @Override
  public synchronized List<Waiting> due(Instant now, int limit) {
    return byId.values().stream()
        .filter(InMemoryInferences::isWaiting)
        .filter(waiting -> !waiting.dispatch().dueAt().isAfter(now))
        .sorted(Comparator.comparing(waiting -> waiting.dispatch().dueAt()))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized boolean lease(Waiting waiting, Instant until) {
    Waiting current = byId.get(waiting.inference().id());
    if (current == null
        || !isWaiting(current)
        || !current.dispatch().dueAt().equals(waiting.dispatch().dueAt())) {
      return false;
    }
    replace(current.inference(), current.dispatch().postponed(until));
    return true;
  }

  @Override
  public synchronized boolean dispatched(String id, Dispatch dispatch) {
    Waiting current = byId.get(id);
    if (current == null
        || !isWaiting(current)
        || current.dispatch().attempt() > dispatch.attempt()) {
      return false;
    }
    replace(current.inference(), dispatch);
    return true;
  }

  @Override
  public synchronized void bury(String inferenceId, Tombstone tombstone) {
    Waiting living = byId.remove(inferenceId);
    if (living != null) {
      graves.put(inferenceId, new Grave(tombstone, living.inference().modelId()));
    }
  }

  @Override
  public synchronized Optional<Grave> of(String inferenceId) {
    return Optional.ofNullable(graves.get(inferenceId));
  }

  @Override
  public synchronized List<PatientFile> between(String above, String below, int limit) {
    return byId.values().stream()
        .map(Waiting::inference)
        .filter(each -> each.id().compareTo(above) > 0 && each.id().compareTo(below) < 0)
        .limit(limit)
        .map(each -> new PatientFile(each.id(), each.form().local(), each.form().rgh()))
        .toList();
  }

  @Override
  public synchronized boolean end(Inference ended) {
    Waiting current = byId.get(ended.id());
    if (current == null || !isWaiting(current)) {
      return false;
    }
    replace(ended, current.dispatch());
    return true;
  }

  @Override
  public synchronized List<String> undiagnosed(String after, int limit) {
    return byId.tailMap(after, false).values().stream()
        .map(Waiting::inference)
        .filter(each -> each.status() == InferenceStatus.COMPLETED && each.diagnosis() == null)
        .filter(each -> each.removed().result() == null)
        .limit(limit)
        .map(Inference::id)
        .toList();
  }

  @Override
  public synchronized void noteDiagnosis(String id, String diagnosis) {
    if (undiagnosed("", Integer.MAX_VALUE).contains(id)) {
      change(id, each -> each.noted(diagnosis));
    }
  }

  @Override
  public synchronized Set<String> among(Collection<String> ids) {
    return ids.stream().filter(id -> withId(id).isPresent()).collect(Collectors.toSet());
  }

  @Override
  public synchronized Set<String> ended(Collection<String> ids) {
    return ids.stream()
        .filter(id -> graves.containsKey(id) || (byId.containsKey(id) && !isWaiting(byId.get(id))))
        .collect(Collectors.toSet());
  }

  @Override
  public synchronized Backlog backlog(int most) {
    List<Waiting> waiting = byId.values().stream().filter(InMemoryInferences::isWaiting).toList();
    return new Backlog(
        Math.min(waiting.size(), most),
        waiting.stream().findFirst().map(oldest -> Ids.timeOf(oldest.inference().id())));
  }

  @Override
  public synchronized List<String> reasonsSince(Instant since, int most) {
    return byId.values().stream()
        .map(Waiting::inference)
        .filter(inference -> inference.status() == InferenceStatus.ERROR)
        .filter(inference -> inference.id().compareTo(Ids.firstAt(since)) >= 0)
        .sorted(Comparator.comparing(Inference::id).reversed())
        .limit(most)
        .map(inference -> Objects.requireNonNullElse(inference.error(), ""))
        .toList();
  }

  private void replace(Inference inference, Dispatch dispatch) {
    byId.put(inference.id(), new Waiting(inference, dispatch));
  }

  private static boolean isWaiting(Waiting waiting) {
    return !waiting.inference().status().isTerminal();
  }
}
