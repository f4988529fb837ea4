package org.spira.inference.research.application.port;

import java.util.Optional;
import org.spira.inference.models.application.port.ModelRegistry;

/** Registries by where they are. */
public interface Registries {

  /**
   * The registry there.
   *
   * @param uri empty: the one that the environment names
   * @throws IllegalArgumentException if it is neither MLflow's address nor a folder
   */
  Registry at(Optional<String> uri);

  /**
   * A registry.
   *
   * @param uri where it is
   * @param versions reads it as servers do
   * @param registrar writes into it
   */
  record Registry(String uri, ModelRegistry versions, Registrar registrar) {}
}
