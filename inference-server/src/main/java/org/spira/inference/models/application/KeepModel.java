package org.spira.inference.models.application;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ServedModels;
import org.spira.inference.models.application.judged.References;
import org.spira.inference.models.application.port.ModelCache;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.RefusalNotes;
import org.spira.inference.models.application.port.RegisteredModel;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.models.application.port.ServedVersions;
import org.spira.inference.models.application.port.WorkChannels;
import org.spira.inference.shared.NeighbourAwayException;

/**
 * Keeps one model at the version that the registry has for it. A new version takes over only when
 * it has passed everything; one that does not is refused once and remembered, and what served
 * before goes on. Used by one thread.
 */
public final class KeepModel {

  private static final Logger LOG = LoggerFactory.getLogger(KeepModel.class);

  private final ModelSpec spec;
  private final ModelSlots models;
  private final ModelRegistry registry;
  private final ModelCache cache;
  private final RegistryContact contact;
  private final ChangeVersion versions;
  private final LastServed lastServed;
  private final References references;

  /** For this model. */
  public KeepModel(
      ModelSpec spec,
      ModelSlots models,
      ModelRegistry registry,
      Copies copies,
      LoadModel loader,
      Surroundings surroundings) {
    this.spec = spec;
    this.models = models;
    this.registry = registry;
    this.cache = copies.cache();
    this.contact = new RegistryContact(spec.name(), surroundings.meters());
    this.versions = new ChangeVersion(spec, models, cache, loader, surroundings);
    this.references = new References(registry, surroundings.meters()::referenceUnusable);
    this.lastServed = new LastServed(spec.name(), cache, copies.shared());
  }

  /** Where files of models are, beside the registry: here, and where all replicas find them. */
  public record Copies(ModelCache cache, ServedVersions shared) {}

  /** Who is told of what happens. */
  public record Surroundings(WorkChannels channels, ModelMeters meters, RefusalNotes notes) {}

  /** The model's name. */
  public String model() {
    return spec.name();
  }

  /** Asks the registry once, and does what follows from its answer. */
  public void look() {
    Optional<RegisteredModel> told = lookForProduction();
    if (told.isPresent() && versions.serves(ModelRole.PRODUCTION)) {
      boolean unused = look(told.get(), ModelRole.CHALLENGER);
    }
    versions.noteRefusals();
  }

  /** What the registry told; empty while it is away. */
  private Optional<RegisteredModel> lookForProduction() {
    boolean isToServe = true;
    try {
      Optional<RegisteredModel> told = ask();
      isToServe = told.isEmpty() || look(told.get(), ModelRole.PRODUCTION);
      lastServed.catchUp();
      return told;
    } finally {
      endFirstAttempt(isToServe);
    }
  }

  /** Whatever happened, the first attempt is over; and if nothing serves, what served last does. */
  private void endFirstAttempt(boolean isToServe) {
    try {
      if (isToServe && !versions.serves(ModelRole.PRODUCTION)) {
        lastServed.serveAgain(versions);
      }
    } finally {
      models.firstAttemptEnded(spec.name());
    }
  }

  private Optional<RegisteredModel> ask() {
    try {
      return Optional.of(registry.ask(spec.name()));
    } catch (NeighbourAwayException e) {
      isAway(e);
      return Optional.empty();
    }
  }

  private void isAway(NeighbourAwayException e) {
    contact.away(e);
    models.notServing(spec.name(), ServedModels.State.UNREACHABLE);
  }

  /** False if the registry knows that there is no version for the role. */
  private boolean look(RegisteredModel told, ModelRole role) {
    try {
      Optional<RegisteredVersion> found = told.in(role);
      contact.answered();
      found.ifPresentOrElse(version -> follow(role, version), () -> absent(role));
      return found.isPresent();
    } catch (NeighbourAwayException e) {
      isAway(e);
      return true;
    }
  }

  private void follow(ModelRole role, RegisteredVersion version) {
    versions.named(role, version);
    if (versions.isNews(role, version)) {
      Optional<CachedModel> served = versions.to(role, version, () -> obtained(version));
      if (role == ModelRole.PRODUCTION) {
        served.ifPresent(lastServed::remember);
      }
    }
    if (role == ModelRole.PRODUCTION && versions.serves(role, version)) {
      models.judgedOn(spec.name(), references.of(version));
    }
  }

  private CachedModel obtained(RegisteredVersion version) {
    return cache.obtain(version, folder -> registry.download(version, folder));
  }

  private void absent(ModelRole role) {
    versions.forgetRefusals(role);
    if (role == ModelRole.CHALLENGER) {
      versions.stop(role);
    } else if (!versions.serves(role)) {
      nothingToServe();
    }
  }

  private void nothingToServe() {
    if (models.state(spec.name()).orElseThrow() != ServedModels.State.ABSENT) {
      LOG.error(
          "Model {} has no version for production: give one the alias 'production' or the stage"
              + " 'Production'",
          spec.name());
    }
    models.notServing(spec.name(), ServedModels.State.ABSENT);
  }
}
