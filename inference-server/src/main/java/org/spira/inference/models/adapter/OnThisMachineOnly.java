package org.spira.inference.models.adapter;

import java.nio.file.Path;
import java.util.Optional;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.ServedVersions;

/**
 * For one process that comes back with its disk: the model cache remembers what served, and there
 * is nobody to share it with.
 */
public final class OnThisMachineOnly implements ServedVersions {

  @Override
  public void remember(CachedModel model) {
    // the cache has done it
  }

  @Override
  public Optional<Kept> lastServed(String model) {
    return Optional.empty();
  }

  @Override
  public void download(Kept kept, Path target) {
    throw new IllegalStateException("nothing is kept but by the cache");
  }
}
