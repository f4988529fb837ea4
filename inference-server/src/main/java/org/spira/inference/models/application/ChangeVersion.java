package org.spira.inference.models.application;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import org.spira.inference.models.application.port.RegisteredVersion;

/**
 * Changes which version of a model serves. A version that does not pass is refused and remembered,
 * and what served before goes on. Used by one thread.
 */
final class ChangeVersion {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeVersion.class);

  private final ModelSpec spec;
  private final ModelSlots models;
  private final ModelCache cache;
  private final LoadModel loader;
  private final KeepModel.Surroundings surroundings;
  private final Map<ModelRole, RegisteredVersion> serving = new EnumMap<>(ModelRole.class);
  private final Refusals refusals;

  ChangeVersion(
      ModelSpec spec,
      ModelSlots models,
      ModelCache cache,
      LoadModel loader,
      KeepModel.Surroundings surroundings) {
    this.spec = spec;
    this.models = models;
    this.cache = cache;
    this.loader = loader;
    this.surroundings = surroundings;
    this.refusals = new Refusals(spec.name(), models, surroundings);
  }

  /** Whether a version serves in the role. */
  boolean serves(ModelRole role) {
    return serving.containsKey(role);
  }

  /** Whether this very version serves in the role. */
  boolean serves(ModelRole role, RegisteredVersion version) {
    return version.equals(serving.get(role));
  }

  /** Whether the version neither serves in the role nor was refused. */
  boolean isNews(ModelRole role, RegisteredVersion version) {
    return !serves(role, version) && !refusals.contain(role, version);
  }

  /** The registry names this version for the role. */
  void named(ModelRole role, RegisteredVersion version) {
    refusals.named(role, version);
  }

  /** Tells the registry what it has not been told about versions that were refused. */
  void noteRefusals() {
    refusals.note();
  }

  /** Lets the versions that were refused be tried again. */
  void forgetRefusals(ModelRole role) {
    refusals.forget(role);
  }

  /**
   * Puts a version into the role, unless it is refused.
   *
   * @param files brings its files
   * @return its files if it serves now
   */
  Optional<CachedModel> to(ModelRole role, RegisteredVersion version, Supplier<CachedModel> files) {
    try {
      CachedModel cached = files.get();
      takeOver(role, cached, loader.load(cached, spec.channel() != null));
      return Optional.of(cached);
    } catch (ModelRefusedException e) {
      refuse(role, version, e);
      return Optional.empty();
    }
  }

  private void refuse(ModelRole role, RegisteredVersion version, ModelRefusedException e) {
    refusals.add(role, version, e);
    LOG.error(
        "Version {} of model {} is refused as {} at the step {}: {}. {}",
        version.version(),
        spec.name(),
        role.alias(),
        e.step(),
        e.getMessage(),
        whatFollows(role));
    models.notServing(spec.name(), ServedModels.State.REFUSED);
  }

  private String whatFollows(ModelRole role) {
    RegisteredVersion still = serving.get(role);
    return still == null
        ? "Nothing serves in its place"
        : "Version " + still.version() + " goes on";
  }

  private void takeOver(ModelRole role, CachedModel cached, ServedModel next) {
    ServedModel before = models.replace(spec.name(), role, next);
    serving.put(role, cached.version());
    refusals.serves(cached.version());
    meter(role, before, next);
    LOG.info("{} serves as {}", next.version(), role.alias());
    warnOfSlowness(next);
    cache.remember(role, cached);
    if (role == ModelRole.PRODUCTION && spec.channel() != null) {
      surroundings.channels().open(spec.channel());
    }
  }

  private static void warnOfSlowness(ServedModel model) {
    model
        .alone()
        .ifPresent(why ->
            LOG.warn("{} runs each row by itself, which is slower: {}", model.version(), why));
  }

  private void meter(ModelRole role, @Nullable ServedModel before, ServedModel next) {
    if (before != null) {
      surroundings.meters().stopped(role, before.version());
      surroundings.meters().swapped(spec.name());
    }
    surroundings.meters().serving(role, next.version(), next.alone().isEmpty());
  }

  /** Takes what serves in the role out of it. */
  void stop(ModelRole role) {
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
