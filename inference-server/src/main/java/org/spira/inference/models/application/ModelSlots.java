package org.spira.inference.models.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spira.common.drift.DriftReference;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.ServedModels;

/** The slots of the configured models, in which versions take turns. */
public final class ModelSlots implements ServedModels, AutoCloseable {

  private final Map<String, Slots> byName = new LinkedHashMap<>();
  private final Map<String, Slots> byChannel = new LinkedHashMap<>();
  private final List<ModelReport> unusable;
  private final Clock clock;

  /** With nothing served yet. */
  public ModelSlots(List<ModelSpec> specs) {
    this(specs, List.of(), Clock.systemUTC());
  }

  /** With nothing served yet, beside what cannot be a model; the clock tells since when one is. */
  public ModelSlots(List<ModelSpec> specs, List<ModelReport> unusable, Clock clock) {
    this.unusable = List.copyOf(unusable);
    this.clock = clock;
    specs.forEach(this::add);
  }

  private void add(ModelSpec spec) {
    Slots entry = new Slots(spec);
    if (byName.put(spec.name(), entry) != null) {
      throw new IllegalArgumentException("model '" + spec.name() + "' is configured twice");
    }
    String channel = spec.channel();
    if (channel != null && byChannel.put(channel, entry) != null) {
      throw new IllegalArgumentException("channel '" + channel + "' has two models");
    }
  }

  @Override
  public List<ModelSpec> specs() {
    return byName.values().stream().map(entry -> entry.spec()).toList();
  }

  @Override
  public Optional<String> modelOf(String channel) {
    return Optional.ofNullable(byChannel.get(channel)).map(entry -> entry.spec().name());
  }

  @Override
  public Optional<State> state(String model) {
    return Optional.ofNullable(byName.get(model)).map(entry -> entry.state().get());
  }

  @Override
  public List<ModelReport> reports() {
    return Stream.concat(byName.values().stream().map(Slots::report), unusable.stream()).toList();
  }

  @Override
  public boolean isReady() {
    List<State> states = byName.values().stream().map(entry -> entry.state().get()).toList();
    return states.contains(State.SERVING) && !states.contains(State.LOADING);
  }

  @Override
  public Optional<Lease> lease(String model, ModelRole role) {
    Slots entry = byName.get(model);
    return entry == null ? Optional.empty() : lease(entry, role);
  }

  private static Optional<Lease> lease(Slots entry, ModelRole role) {
    while (true) {
      CountedModel serving = entry.slot(role).get();
      if (serving == null) {
        return Optional.empty();
      }
      // false: it was replaced and closed since, so there is another to be found
      if (serving.enter()) {
        return Optional.of(new ModelLease(serving));
      }
    }
  }

  /** Puts a version into a role, or none; the one before closes after its last use. */
  public @Nullable ServedModel replace(String model, ModelRole role, @Nullable ServedModel next) {
    Slots entry = entry(model);
    CountedModel before = entry.slot(role).getAndSet(next == null ? null : counted(next));
    if (role == ModelRole.PRODUCTION && next != null) {
      entry.state().set(State.SERVING);
    }
    if (before == null) {
      return null;
    }
    before.leave();
    return before.model();
  }

  private CountedModel counted(ServedModel model) {
    return new CountedModel(model, clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  /** Says which versions of a model are refused from now on. */
  void refused(String model, List<ModelReport.Refusal> refused) {
    entry(model).refused(refused);
  }

  /** Says what the version of a model that is in production was judged on. */
  void judgedOn(String model, Optional<DriftReference> reference) {
    entry(model).judgedOn(reference);
  }

  /** Says why nothing serves; does nothing while something does. */
  void notServing(String model, State why) {
    Slots entry = entry(model);
    if (entry.slot(ModelRole.PRODUCTION).get() == null) {
      entry.state().set(why);
    }
  }

  /** A model that is still loading after its first attempt failed at it. */
  void firstAttemptEnded(String model) {
    entry(model).state().compareAndSet(State.LOADING, State.UNREACHABLE);
  }

  private Slots entry(String model) {
    Slots entry = byName.get(model);
    if (entry == null) {
      throw new IllegalArgumentException("model '" + model + "' is not configured");
    }
    return entry;
  }

  /** Retires every version. */
  @Override
  public void close() {
    for (String model : byName.keySet()) {
      for (ModelRole role : ModelRole.values()) {
        replace(model, role, null);
      }
      entry(model).state().set(State.ABSENT);
    }
  }
}
