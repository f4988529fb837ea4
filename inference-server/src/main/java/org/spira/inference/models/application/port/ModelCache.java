package org.spira.inference.models.application.port;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.spira.inference.models.ModelRole;

/** Model files on this machine, so that a server starts without the registry. */
public interface ModelCache {

  /**
   * The files of a version: those already here when their digest is still right, else brought by
   * the download. A version is here wholly or not at all.
   *
   * @param download given an empty folder to fill
   */
  CachedModel obtain(RegisteredVersion version, Consumer<Path> download);

  /** Remembers that this version served well in this role. */
  void remember(ModelRole role, CachedModel model);

  /** The version that served last in this role, if its files are still as they were. */
  Optional<CachedModel> lastGood(String model, ModelRole role);

  /**
   * A version's files on this machine.
   *
   * @param folder what the registry calls the model: the folder of {@code MLmodel}
   * @param digest SHA-256 of all files with their names, hexadecimal
   */
  record CachedModel(RegisteredVersion version, Path folder, String digest) {}
}
