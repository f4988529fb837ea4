package org.spira.inference.models.application;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.ModelCache;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.ServedVersions;
import org.spira.inference.shared.NeighbourAwayException;

/**
 * What serves when the version that the registry names cannot: the one that served last, as all
 * replicas remember it or else as this machine does. Used by one thread.
 */
final class LastServed {

  private static final Logger LOG = LoggerFactory.getLogger(KeepModel.class);

  private final String model;
  private final ModelCache cache;
  private final ServedVersions shared;
  private @Nullable CachedModel unsaved;
  private boolean wasAway;

  LastServed(String model, ModelCache cache, ServedVersions shared) {
    this.model = model;
    this.cache = cache;
    this.shared = shared;
  }

  /** Remembers for all replicas that this version, which the registry named, serves well. */
  void remember(CachedModel served) {
    unsaved = served;
    catchUp();
  }

  /** Remembers what could not be remembered yet. */
  void catchUp() {
    CachedModel served = unsaved;
    if (served != null) {
      save(served);
    }
  }

  private void save(CachedModel served) {
    try {
      shared.remember(served);
      unsaved = null;
      wasAway = false;
    } catch (NeighbourAwayException e) {
      away(e);
    }
  }

  /** Has the version that served last serve again, unless it is refused now. */
  void serveAgain(ChangeVersion versions) {
    fromAllReplicas(versions);
    if (!versions.serves(ModelRole.PRODUCTION)) {
      cache
          .lastGood(model, ModelRole.PRODUCTION)
          .filter(here -> versions.isNews(ModelRole.PRODUCTION, here.version()))
          .ifPresent(here -> {
            LOG.warn("Model {} is taken from the cache, as it last served here", model);
            versions.to(ModelRole.PRODUCTION, here.version(), () -> here);
          });
    }
  }

  private void fromAllReplicas(ChangeVersion versions) {
    try {
      shared
          .lastServed(model)
          .filter(kept -> versions.isNews(ModelRole.PRODUCTION, kept.version()))
          .ifPresent(kept -> takeUp(kept, versions));
    } catch (NeighbourAwayException e) {
      away(e);
    }
  }

  private void takeUp(ServedVersions.Kept kept, ChangeVersion versions) {
    LOG.warn("Model {} is taken as it last served", model);
    versions.to(
        ModelRole.PRODUCTION,
        kept.version(),
        () -> cache.obtain(kept.version(), folder -> shared.download(kept, folder)));
  }

  private void away(NeighbourAwayException e) {
    if (!wasAway) {
      LOG.warn("What served last of model {} is not shared now: {}", model, e.getMessage());
      wasAway = true;
    }
  }
}
