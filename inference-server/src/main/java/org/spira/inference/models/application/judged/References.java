package org.spira.inference.models.application.judged;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.common.MalformedMessageException;
import org.spira.common.WireJson;
import org.spira.common.drift.DriftReference;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.RegisteredVersion;

/**
 * Reads what a version was judged on, which may be written long after it was registered. What
 * cannot be read is said once, and nothing else depends on it. Used by one thread.
 */
public final class References {

  private static final Logger LOG = LoggerFactory.getLogger(References.class);

  private final ModelRegistry registry;
  private Optional<String> text = Optional.empty();
  private Optional<DriftReference> read = Optional.empty();

  /** In this registry. */
  public References(ModelRegistry registry) {
    this.registry = registry;
  }

  /**
   * What the version was judged on, if that is known.
   *
   * @throws org.spira.inference.shared.NeighbourAwayException if the registry cannot be asked
   */
  public Optional<DriftReference> of(RegisteredVersion version) {
    Optional<String> now = registry.reference(version);
    if (!now.equals(text)) {
      text = now;
      read = now.flatMap(each -> parsed(version, each));
    }
    return read;
  }

  private static Optional<DriftReference> parsed(RegisteredVersion version, String text) {
    try {
      return Optional.of(WireJson.readReference(text.getBytes(StandardCharsets.UTF_8)))
          .filter(DriftReference::isUsable);
    } catch (MalformedMessageException e) {
      LOG.warn(
          "What version {} of model {} was judged on cannot be read, and its first results stand"
              + " for it: {}",
          version.version(),
          version.model(),
          e.getMessage());
      return Optional.empty();
    }
  }
}
