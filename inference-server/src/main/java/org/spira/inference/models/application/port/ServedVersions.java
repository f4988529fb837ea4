package org.spira.inference.models.application.port;

import java.nio.file.Path;
import java.util.Optional;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.shared.NeighbourAwayException;

/**
 * Which version of each model served last in production, and its files, where every replica finds
 * them, also one that has just been born. Safe for use by several threads and by several replicas
 * at once. Every method throws {@link NeighbourAwayException} when the place cannot be asked now.
 */
public interface ServedVersions {

  /** Keeps the files of this version, unless they are kept already, and notes that it serves. */
  void remember(CachedModel model);

  /** The version that served last. */
  Optional<Kept> lastServed(String model);

  /**
   * Brings the files of a version that served.
   *
   * @param target an empty folder, outside of which nothing is written
   */
  void download(Kept kept, Path target);

  /**
   * A version that served.
   *
   * @param digest SHA-256 of its files, as {@link CachedModel} has it
   */
  record Kept(RegisteredVersion version, String digest) {}
}
