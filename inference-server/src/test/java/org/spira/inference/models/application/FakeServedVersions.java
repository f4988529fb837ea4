package org.spira.inference.models.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spira.inference.models.application.port.ModelCache;
import org.spira.inference.models.application.port.ServedVersions;
import org.spira.inference.shared.NeighbourAwayException;

/** What all replicas see. */
final class FakeServedVersions implements ServedVersions {
  final List<Kept> remembered = new ArrayList<>();
  boolean away;

  @Override
  public void remember(ModelCache.CachedModel model) {
    requireThere();
    remembered.add(new Kept(model.version(), model.digest()));
  }

  @Override
  public Optional<Kept> lastServed(String model) {
    requireThere();
    return remembered.isEmpty() ? Optional.empty() : Optional.of(remembered.getLast());
  }

  @Override
  public void download(Kept kept, Path target) {
    requireThere();
  }

  private void requireThere() {
    if (away) {
      throw new NeighbourAwayException("the object store is away");
    }
  }
}
