package org.spira.inference.models.application.port;

import java.nio.file.Path;
import java.util.Optional;
import org.spira.inference.models.ModelRole;
import org.spira.inference.shared.NeighbourAwayException;

/**
 * Where the research group registers its models. Safe for use by several threads. Every method
 * throws {@link NeighbourAwayException} when the registry cannot be asked now.
 */
public interface ModelRegistry {

  /** What is registered of a model now: nothing, if it is not known. */
  RegisteredModel ask(String model);

  /** The version that has this role, if there is one. */
  default Optional<RegisteredVersion> find(String model, ModelRole role) {
    return ask(model).in(role);
  }

  /** The version with this number, alias or stage, if there is one. */
  Optional<RegisteredVersion> find(String model, String versionOrAlias);

  /**
   * How scores and recordings were distributed in the data that a version was judged on, as it is
   * kept beside the version, if it is. Bytes that are not UTF-8 are U+FFFD in it.
   */
  Optional<String> reference(RegisteredVersion version);

  /**
   * Brings all files of a version, weights included.
   *
   * @param target an empty folder, outside of which nothing is written
   */
  void download(RegisteredVersion version, Path target);
}
