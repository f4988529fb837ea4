package org.spira.inference.models.application;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.ModelRefusedException;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.ServedModels;
import org.spira.inference.models.application.port.ModelCache;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.models.application.port.WorkChannels;
import org.spira.inference.shared.NeighbourAwayException;

/**
 * Keeps one model at the version that the registry has for it. A new version takes over only when
 * it has passed everything; one that does not is refused once and remembered, and what served
 * before goes on. Used by one thread.
 */
public final class KeepModel {

  private static final Logger LOG = LoggerFactory.getLogger(KeepModel.class);

  private final ModelSpec spec;
  private final ServedModels models;
  private final ModelRegistry registry;
  private final ModelCache cache;
  private final LoadModel loader;
  private final Surroundings surroundings;
  private final Map<ModelRole, RegisteredVersion> serving = new EnumMap<>(ModelRole.class);
  private final Map<ModelRole, RegisteredVersion> refused = new EnumMap<>(ModelRole.class);
  private boolean registryWasAway;

  /** For this model. */
  public KeepModel(
      ModelSpec spec,
      ServedModels models,
      ModelRegistry registry,
      ModelCache cache,
      LoadModel loader,
      Surroundings surroundings) {
    this.spec = spec;
    this.models = models;
    this.registry = registry;
    this.cache = cache;
    this.loader = loader;
    this.surroundings = surroundings;
  }

  /** Who is told of what happens. */
  public record Surroundings(WorkChannels channels, ModelMeters meters) {}

  /** The model's name. */
  public String model() {
    return spec.name();
  }

  /** Asks the registry once, and does what follows from its answer. */
  public void look() {
    try {
      look(ModelRole.PRODUCTION);
    } finally {
      // whatever happened, the first attempt is over
      models.firstAttemptEnded(spec.name());
    }
    if (serving.containsKey(ModelRole.PRODUCTION)) {
      look(ModelRole.CHALLENGER);
    }
  }

  private void look(ModelRole role) {
    try {
      Optional<RegisteredVersion> found = registry.find(spec.name(), role);
      registryAnswered();
      if (found.isEmpty()) {
        absent(role);
      } else if (!found.get().equals(serving.get(role)) && !found.get().equals(refused.get(role))) {
        RegisteredVersion version = found.get();
        load(role, cache.obtain(version, folder -> registry.download(version, folder)));
      }
    } catch (NeighbourAwayException e) {
      registryAway(role, e);
    }
  }

  private void absent(ModelRole role) {
    refused.remove(role);
    if (role == ModelRole.CHALLENGER) {
      stop(role);
    } else if (!serving.containsKey(role)) {
      if (models.state(spec.name()).orElseThrow() != ServedModels.State.ABSENT) {
        LOG.error(
            "Model {} has no version for production: give one the alias 'production' or the stage"
                + " 'Production'",
            spec.name());
      }
      models.notServing(spec.name(), ServedModels.State.ABSENT);
    }
  }

  private void registryAnswered() {
    if (registryWasAway) {
      LOG.info("The registry answers again about model {}", spec.name());
      registryWasAway = false;
    }
  }

  private void registryAway(ModelRole role, NeighbourAwayException e) {
    surroundings.meters().registryAway(spec.name());
    if (!registryWasAway) {
      LOG.warn("Model {} cannot be looked after now: {}", spec.name(), e.getMessage());
      registryWasAway = true;
    }
    if (role == ModelRole.PRODUCTION && !serving.containsKey(role)) {
      Optional<CachedModel> lastGood = cache.lastGood(spec.name(), role);
      if (lastGood.isPresent() && !lastGood.get().version().equals(refused.get(role))) {
        LOG.warn("Model {} is taken from the cache, as it last served", spec.name());
        load(role, lastGood.get());
      } else {
        models.notServing(spec.name(), ServedModels.State.UNREACHABLE);
      }
    }
  }

  private void load(ModelRole role, CachedModel cached) {
    try {
      ServedModel next = loader.load(cached, spec.channel() != null);
      takeOver(role, cached, next);
    } catch (ModelRefusedException e) {
      refused.put(role, cached.version());
      surroundings.meters().refused(spec.name(), e.step());
      LOG.error(
          "Version {} of model {} is refused as {} at the step {}: {}. {}",
          cached.version().version(),
          spec.name(),
          role.alias(),
          e.step(),
          e.getMessage(),
          serving.containsKey(role)
              ? "Version " + serving.get(role).version() + " goes on"
              : "Nothing serves in its place");
      models.notServing(spec.name(), ServedModels.State.REFUSED);
    }
  }

  private void takeOver(ModelRole role, CachedModel cached, ServedModel next) {
    ServedModel before = models.replace(spec.name(), role, next);
    serving.put(role, cached.version());
    refused.remove(role);
    if (before != null) {
      surroundings.meters().stopped(role, before.version());
      surroundings.meters().swapped(spec.name());
    }
    surroundings.meters().serving(role, next.version());
    LOG.info("{} serves as {}", next.version(), role.alias());
    cache.remember(role, cached);
    if (role == ModelRole.PRODUCTION && spec.channel() != null) {
      surroundings.channels().open(spec.channel());
    }
  }

  private void stop(ModelRole role) {
    if (serving.remove(role) == null) {
      return;
    }
    ServedModel before = models.replace(spec.name(), role, null);
    if (before != null) {
      surroundings.meters().stopped(role, before.version());
      LOG.info("{} serves no more as {}", before.version(), role.alias());
    }
  }
}
