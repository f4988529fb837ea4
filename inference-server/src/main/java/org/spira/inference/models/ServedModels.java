package org.spira.inference.models;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The configured models and which version of each serves in which role. Safe for use by several
 * threads; taking a version into use neither locks nor waits.
 */
public final class ServedModels implements AutoCloseable {

  /** How far a model is. */
  public enum State {
    /** Its first attempt to load goes on. */
    LOADING,
    /** A version serves. */
    SERVING,
    /** Nothing serves: the registry has no version for production. */
    ABSENT,
    /** Nothing serves: the registry cannot be asked and the cache is empty. */
    UNREACHABLE,
    /** Nothing serves: the version in production was refused. */
    REFUSED
  }

  private final Map<String, Entry> byName = new LinkedHashMap<>();
  private final Map<String, Entry> byChannel = new LinkedHashMap<>();

  /** With nothing served yet. */
  public ServedModels(List<ModelSpec> specs) {
    for (ModelSpec spec : specs) {
      Entry entry = new Entry(spec);
      if (byName.put(spec.name(), entry) != null) {
        throw new IllegalArgumentException("model '" + spec.name() + "' is configured twice");
      }
      String channel = spec.channel();
      if (channel != null && byChannel.put(channel, entry) != null) {
        throw new IllegalArgumentException("channel '" + channel + "' has two models");
      }
    }
  }

  /** The configured models. */
  public List<ModelSpec> specs() {
    return byName.values().stream().map(entry -> entry.spec).toList();
  }

  /** The name of the model that answers on this channel, if there is one. */
  public Optional<String> modelOf(String channel) {
    return Optional.ofNullable(byChannel.get(channel)).map(entry -> entry.spec.name());
  }

  /** How far this model is; empty if it is not configured. */
  public Optional<State> state(String model) {
    return Optional.ofNullable(byName.get(model)).map(entry -> entry.state.get());
  }

  /**
   * Ready as soon as one model serves and none is in its first attempt any more: a model that will
   * not load does not stop the others, and a start is over only when every model had its chance.
   */
  public boolean isReady() {
    List<State> states = byName.values().stream().map(entry -> entry.state.get()).toList();
    return states.contains(State.SERVING) && !states.contains(State.LOADING);
  }

  /** Takes the version in this role into use. The caller closes the lease. */
  public Optional<Lease> lease(String model, ModelRole role) {
    Entry entry = byName.get(model);
    if (entry == null) {
      return Optional.empty();
    }
    while (true) {
      ServedModel serving = entry.slot(role).get();
      if (serving == null) {
        return Optional.empty();
      }
      // false: it was replaced and closed since, so there is another to be found
      if (serving.enter()) {
        return Optional.of(new Lease(serving));
      }
    }
  }

  /** Puts a version into a role, or none; the one before closes after its last use. */
  public @Nullable ServedModel replace(String model, ModelRole role, @Nullable ServedModel next) {
    Entry entry = entry(model);
    ServedModel before = entry.slot(role).getAndSet(next);
    if (role == ModelRole.PRODUCTION && next != null) {
      entry.state.set(State.SERVING);
    }
    if (before != null) {
      before.leave();
    }
    return before;
  }

  /** Says why nothing serves; does nothing while something does. */
  public void notServing(String model, State why) {
    Entry entry = entry(model);
    if (entry.slot(ModelRole.PRODUCTION).get() == null) {
      entry.state.set(why);
    }
  }

  /** A model that is still loading after its first attempt failed at it. */
  public void firstAttemptEnded(String model) {
    entry(model).state.compareAndSet(State.LOADING, State.UNREACHABLE);
  }

  private Entry entry(String model) {
    Entry entry = byName.get(model);
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
      entry(model).state.set(State.ABSENT);
    }
  }

  private static final class Entry {
    private final ModelSpec spec;
    private final AtomicReference<State> state = new AtomicReference<>(State.LOADING);
    private final Map<ModelRole, AtomicReference<@Nullable ServedModel>> slots =
        new EnumMap<>(ModelRole.class);

    Entry(ModelSpec spec) {
      this.spec = spec;
      for (ModelRole role : ModelRole.values()) {
        slots.put(role, new AtomicReference<>());
      }
    }

    AtomicReference<@Nullable ServedModel> slot(ModelRole role) {
      AtomicReference<@Nullable ServedModel> slot = slots.get(role);
      if (slot == null) {
        throw new IllegalStateException("every role has a slot");
      }
      return slot;
    }
  }

  /** A version in use, which cannot be closed before the lease is. */
  public static final class Lease implements AutoCloseable {
    private final ServedModel model;

    private Lease(ServedModel model) {
      this.model = model;
    }

    /** The version. */
    public ServedModel model() {
      return model;
    }

    @Override
    public void close() {
      model.leave();
    }
  }
}
