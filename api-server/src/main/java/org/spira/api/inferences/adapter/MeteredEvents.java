package org.spira.api.inferences.adapter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.CreatedIn;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.port.InferenceEvents;
import org.spira.api.inferences.port.Inferences.Backlog;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.api.outcomes.Outcome;
import org.spira.api.shared.StoreUnavailableException;

/**
 * Keeps the books in Micrometer. The only labels are the name of a registered model, so that there
 * are never more series than models, the part of a recording, and what an outcome says.
 */
public final class MeteredEvents implements InferenceEvents {

  private static final String MODEL = "model";
  private static final String UNKNOWN = "unknown";
  private static final Duration SHORTEST = Duration.ofMillis(10);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final MeterRegistry registry;
  private final FindModel models;
  private final Clock clock;
  private final Map<String, String> names = new ConcurrentHashMap<>();
  private volatile Backlog backlog = new Backlog(0, Optional.empty());
  private final Counter republished;
  private final Counter duplicates;
  private final Counter repaired;
  private final Counter withdrawn;
  private final Counter orphans;
  private final QualityMeters quality;

  /** In this registry. */
  public MeteredEvents(MeterRegistry registry, FindModel models, Clock clock) {
    this.registry = registry;
    this.models = models;
    this.clock = clock;
    this.republished = registry.counter(Meters.REPUBLISHED);
    this.duplicates = registry.counter(Meters.DUPLICATES);
    this.repaired = registry.counter(Meters.REPAIRED);
    this.withdrawn = registry.counter(Meters.WITHDRAWN);
    this.orphans = registry.counter(Meters.ORPHANS);
    this.quality = new QualityMeters(registry);
    Gauge.builder(Meters.UNFINISHED, this, books -> books.backlog.size()).register(registry);
    Gauge.builder(Meters.OLDEST_UNFINISHED, this, MeteredEvents::oldestAge)
        .baseUnit("seconds")
        .register(registry);
  }

  @Override
  public void accepted(Inference inference, Model model) {
    names.put(model.id(), model.name());
    registry.counter(Meters.ACCEPTED, MODEL, model.name()).increment();
    quality.count(inference.quality());
  }

  @Override
  public void ended(Inference inference) {
    String model = nameOf(inference.modelId());
    boolean completed = inference.status() == InferenceStatus.COMPLETED;
    registry.counter(completed ? Meters.COMPLETED : Meters.FAILED, MODEL, model).increment();
    Optional.ofNullable(inference.createdIn())
        .flatMap(CreatedIn::time)
        .ifPresent(since -> timer(model).record(Duration.between(since, clock.instant())));
  }

  @Override
  public void unserved(Model model) {
    registry.counter(Meters.UNSERVED, MODEL, model.name()).increment();
  }

  @Override
  public void republished() {
    republished.increment();
  }

  @Override
  public void duplicateRefused() {
    duplicates.increment();
  }

  @Override
  public void repaired() {
    repaired.increment();
  }

  @Override
  public void withdrawn(int messages) {
    withdrawn.increment(messages);
  }

  @Override
  public void orphanSwept() {
    orphans.increment();
  }

  @Override
  public void backlog(Backlog counted) {
    backlog = counted;
  }

  @Override
  public void outcomeGiven(Outcome.Value value) {
    registry.counter(Meters.OUTCOMES, "value", value.wireName()).increment();
  }

  private Timer timer(String model) {
    return Timer.builder(Meters.DURATION)
        .tag(MODEL, model)
        .publishPercentileHistogram()
        .minimumExpectedValue(SHORTEST)
        .maximumExpectedValue(LONGEST)
        .register(registry);
  }

  private String nameOf(@Nullable String modelId) {
    if (modelId == null) {
      return UNKNOWN;
    }
    String known = names.get(modelId);
    return known == null ? foundName(modelId) : known;
  }

  private String foundName(String modelId) {
    try {
      String name = models.withId(modelId).map(Model::name).orElse(UNKNOWN);
      names.put(modelId, name);
      return name;
    } catch (StoreUnavailableException e) {
      // the inference has ended and is counted, if without its model's name
      return UNKNOWN;
    }
  }

  private double oldestAge() {
    Instant now = clock.instant();
    return backlog.oldest().map(since -> Duration.between(since, now).toSeconds()).orElse(0L);
  }
}
