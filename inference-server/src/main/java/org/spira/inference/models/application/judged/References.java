package org.spira.inference.models.application.judged;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.common.MalformedMessageException;
import org.spira.common.WireJson;
import org.spira.common.drift.DriftReference;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;

/**
 * Reads what a version was judged on, which may be written long after it was registered. What
 * cannot be read is said and counted once, and nothing else depends on it. Used by one thread.
 */
public final class References {

  private static final Logger LOG = LoggerFactory.getLogger(References.class);
  private static final String REPLACED = "\uFFFD";

  private final ModelRegistry registry;
  private final Consumer<String> unusable;
  private Optional<String> text = Optional.empty();
  private Optional<DriftReference> read = Optional.empty();
  private String complaint = "";

  /**
   * In this registry.
   *
   * @param unusable is told the model of each that cannot be read
   */
  public References(ModelRegistry registry, Consumer<String> unusable) {
    this.registry = registry;
    this.unusable = unusable;
  }

  /** What the version was judged on, if that is known. */
  public Optional<DriftReference> of(RegisteredVersion version) {
    try {
      Optional<String> now = registry.reference(version);
      if (!now.equals(text)) {
        text = now;
        read = now.flatMap(each -> parsed(version, each));
      }
    } catch (NeighbourAwayException e) {
      // the registry has just told the version: what it cannot tell is about this file
      text = Optional.empty();
      read = Optional.empty();
      complain(version, String.valueOf(e.getMessage()));
    }
    return read;
  }

  private Optional<DriftReference> parsed(RegisteredVersion version, String text) {
    try {
      DriftReference reference = WireJson.readReference(text.getBytes(StandardCharsets.UTF_8));
      if (text.contains(REPLACED)) {
        complain(version, "it is not UTF-8");
      } else if (!reference.isUsable()) {
        complain(version, "it counts no scores in the bins that are known here");
      } else {
        complaint = "";
        return Optional.of(reference);
      }
    } catch (MalformedMessageException e) {
      complain(version, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private void complain(RegisteredVersion version, String why) {
    String now = version.version() + ": " + why;
    if (now.equals(complaint)) {
      return;
    }
    complaint = now;
    unusable.accept(version.model());
    LOG.warn(
        "What version {} of model {} was judged on cannot be read, and its first results stand"
            + " for it: {}",
        version.version(),
        version.model(),
        why);
  }
}
