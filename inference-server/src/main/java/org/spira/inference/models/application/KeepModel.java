package org.spira.inference.models.application;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
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
  private final ModelSlots models;
  private final ModelRegistry registry;
  private final ModelCache cache;
  private final RegistryContact contact;
  private final ChangeVersion versions;

  /** For this model. */
  public KeepModel(
      ModelSpec spec,
      ModelSlots models,
      ModelRegistry registry,
      ModelCache cache,
      LoadModel loader,
      Surroundings surroundings) {
    this.spec = spec;
    this.models = models;
    this.registry = registry;
    this.cache = cache;
    this.contact = new RegistryContact(spec.name(), surroundings.meters());
    this.versions = new ChangeVersion(spec, models, cache, loader, surroundings);
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
    if (versions.serves(ModelRole.PRODUCTION)) {
      look(ModelRole.CHALLENGER);
    }
  }

  private void look(ModelRole role) {
    try {
      Optional<RegisteredVersion> found = registry.find(spec.name(), role);
      contact.answered();
      if (found.isEmpty()) {
        absent(role);
      } else if (versions.isNews(role, found.get())) {
        RegisteredVersion version = found.get();
        versions.to(role, cache.obtain(version, folder -> registry.download(version, folder)));
      }
    } catch (NeighbourAwayException e) {
      contact.away(e);
      if (role == ModelRole.PRODUCTION && !versions.serves(role)) {
        fromTheCache(role);
      }
    }
  }

  private void absent(ModelRole role) {
    versions.forgetRefusal(role);
    if (role == ModelRole.CHALLENGER) {
      versions.stop(role);
    } else if (!versions.serves(role)) {
      if (models.state(spec.name()).orElseThrow() != ServedModels.State.ABSENT) {
        LOG.error(
            "Model {} has no version for production: give one the alias 'production' or the stage"
                + " 'Production'",
            spec.name());
      }
      models.notServing(spec.name(), ServedModels.State.ABSENT);
    }
  }

  private void fromTheCache(ModelRole role) {
    Optional<CachedModel> lastGood = cache.lastGood(spec.name(), role);
    if (lastGood.isPresent() && versions.isNews(role, lastGood.get().version())) {
      LOG.warn("Model {} is taken from the cache, as it last served", spec.name());
      versions.to(role, lastGood.get());
    } else {
      models.notServing(spec.name(), ServedModels.State.UNREACHABLE);
    }
  }
}
