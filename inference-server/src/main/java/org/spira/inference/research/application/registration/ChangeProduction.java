package org.spira.inference.research.application.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.application.port.Registrar;
import org.spira.inference.research.application.port.Registries.Registry;
import org.spira.inference.research.domain.registration.Change;
import org.spira.inference.research.domain.registration.Change.Grounds;
import org.spira.inference.research.domain.registration.Change.Kind;
import org.spira.inference.research.domain.registration.Change.Reason;
import org.spira.inference.shared.NeighbourAwayException;

/**
 * Puts versions into production and on record. What is on record is written first: that a version
 * serves and nobody knows why must not come about.
 */
public final class ChangeProduction {

  private final ModelRegistry versions;
  private final Registrar registrar;
  private final Clock clock;

  /** In this registry. */
  public ChangeProduction(Registry registry, Clock clock) {
    this.versions = registry.versions();
    this.registrar = registry.registrar();
    this.clock = clock;
  }

  /** Puts a version into production. */
  public Change promote(RegisteredVersion version, Reason reason, Backing backing) {
    Instant now = now();
    Optional<Grounds> grounds = Optional.of(backing.keep(registrar, version, now));
    Change change =
        new Change(now, Kind.PROMOTE, version.version(), serving(version.model()), reason, grounds);
    come(version.model(), change);
    if (holds(ModelRole.CHALLENGER, version)) {
      registrar.dismiss(ModelRole.CHALLENGER, version.model());
    }
    return change;
  }

  /**
   * Puts the version back that was in production before.
   *
   * @throws PromotionException if the records do not tell which one, or it is gone
   */
  public Change rollBack(String model, Reason reason) {
    String now =
        serving(model)
            .orElseThrow(
                () -> new PromotionException("no version of " + model + " is in production"));
    List<Change> records = registrar.changes(model);
    String before =
        Change.before(now, records)
            .orElseThrow(() ->
                new PromotionException(
                    "the records do not tell which version of %s was in production before %s: promote one by its number"
                        .formatted(model, now)));
    if (versions.find(model, before).isEmpty()) {
      throw new PromotionException(
          "version %s of %s, which was in production before, is not in the registry any more"
              .formatted(before, model));
    }
    Change change =
        new Change(now(), Kind.ROLLBACK, before, Optional.of(now), reason, Optional.empty());
    come(model, change);
    return change;
  }

  private void come(String model, Change change) {
    registrar.write(model, change);
    try {
      registrar.appoint(ModelRole.PRODUCTION, model, change.version());
    } catch (NeighbourAwayException e) {
      strikeUnlessServing(model, change, e);
      throw e;
    }
  }

  private void strikeUnlessServing(String model, Change change, NeighbourAwayException cause) {
    try {
      if (!serving(model).equals(Optional.of(change.version()))) {
        registrar.strike(model, change);
      }
    } catch (NeighbourAwayException e) {
      // the record stays; history says that it is not what the registry says
      cause.addSuppressed(e);
    }
  }

  private Optional<String> serving(String model) {
    return versions.find(model, ModelRole.PRODUCTION).map(RegisteredVersion::version);
  }

  private boolean holds(ModelRole role, RegisteredVersion version) {
    return versions
        .find(version.model(), role)
        .filter(found -> found.version().equals(version.version()))
        .isPresent();
  }

  /** No finer than the records can say. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
