package org.spira.inference.models;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.UnusableOutputException;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.OnTrial;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.engine.port.ModelEngine;
import org.spira.inference.hearing.Hearing;
import org.spira.inference.models.application.WarmUp;
import org.spira.inference.models.application.examination.ExamineModel;
import org.spira.inference.models.application.port.Examination;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.ModelManifests;
import org.spira.inference.models.application.trial.TestVectors;
import org.spira.inference.models.application.trial.TrialLengths;
import org.spira.inference.models.domain.DescriptionCheck;
import org.spira.inference.models.domain.ModelManifest;
import org.spira.inference.models.domain.SignatureCheck;

/**
 * Makes a version that can serve out of a folder: reads what it says, loads it, checks that all it
 * says agrees, and runs it once. Safe for use by several threads.
 */
public final class LoadModel {

  private final ModelManifests manifests;
  private final ModelEngine engine;
  private final WarmUp warmUp;

  /** With these, and recordings of the usual lengths. */
  public LoadModel(ModelManifests manifests, ModelEngine engine) {
    this(manifests, engine, new WarmUp(TrialLengths.USUAL));
  }

  /** With these. */
  public LoadModel(ModelManifests manifests, ModelEngine engine, WarmUp warmUp) {
    this.manifests = manifests;
    this.engine = engine;
    this.warmUp = warmUp;
  }

  /**
   * A version that has passed a warm-up run.
   *
   * @param mustHear whether it is to answer inferences; otherwise a model without {@code spira}
   *     metadata is welcome, and neither described nor warmed up
   * @throws ModelRefusedException if it does not become one
   */
  public ServedModel load(CachedModel cached, boolean mustHear) {
    ModelManifest manifest = step("manifest", () -> manifests.read(cached.folder()));
    ModelDescription description = description(manifest, mustHear);
    OnTrial trial =
        step(
            "load",
            () -> warmUp.trial(engine.load(manifest.graph(cached.folder()), output(description))));
    return closedUnlessServing(
        trial,
        () -> {
          step("signature", () -> registered(manifest, trial));
          return description == null
              ? new ServedModel(version(cached), trial.graph(), null)
              : warmedUp(version(cached), cached.folder(), description, trial);
        });
  }

  private static ServedModel closedUnlessServing(OnTrial trial, Supplier<ServedModel> trying) {
    boolean serves = false;
    try {
      ServedModel served = trying.get();
      serves = true;
      return served;
    } finally {
      if (!serves) {
        trial.close();
      }
    }
  }

  private static ModelVersion version(CachedModel cached) {
    return new ModelVersion(cached.version().model(), cached.version().version(), cached.digest());
  }

  private static @Nullable String output(@Nullable ModelDescription description) {
    return description == null ? null : description.scoring().outputName();
  }

  private ServedModel warmedUp(
      ModelVersion version, Path folder, ModelDescription description, OnTrial trial) {
    step("signature", () -> described(description, trial));
    Optional<String> alone = step("warm-up", () -> warmUp.of(description, trial));
    Hearing hearing = new Hearing(description, warmUp.limits());
    LoadedModel onTrial = warmUp.serving(trial, alone);
    step(
        "test-vector",
        () -> TestVectors.hold(manifests.vectors(folder), description, hearing, onTrial));
    LoadedModel serving = warmUp.serving(trial.graph(), alone);
    return new ServedModel(version, serving, description, hearing, alone);
  }

  /**
   * Everything for which {@link #load} would refuse this version, not only what it comes upon
   * first.
   *
   * @param mustHear as there
   */
  public Examination examine(CachedModel cached, boolean mustHear) {
    return new ExamineModel(manifests, engine, warmUp).examine(cached, mustHear);
  }

  /** The graph with all that trying it may show bounded in time. */
  public LoadedModel onTrial(LoadedModel graph) {
    return warmUp.trial(graph);
  }

  /** The most rows that run at once, on which models are tried too. */
  public int largestBatch() {
    return warmUp.largestBatch();
  }

  /**
   * What the model in this folder says of itself, with the contract's defaults.
   *
   * @throws IllegalDescriptionException if that cannot be followed
   */
  public ModelDescription describe(Path folder) {
    return manifests.read(folder).description();
  }

  /**
   * The file of the graph in this folder.
   *
   * @throws IllegalDescriptionException if the manifest names none in there
   */
  public Path graph(Path folder) {
    return manifests.read(folder).graph(folder);
  }

  private static @Nullable ModelDescription description(ModelManifest manifest, boolean mustHear) {
    return manifest.spira() == null && !mustHear
        ? null
        : step("description", manifest::description);
  }

  private static LoadedModel registered(ModelManifest manifest, LoadedModel graph) {
    SignatureCheck.registered(manifest.inputs(), graph.signature());
    return graph;
  }

  private static LoadedModel described(ModelDescription description, LoadedModel graph) {
    DescriptionCheck.described(description, graph.signature());
    return graph;
  }

  private static <T> T step(String step, Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalDescriptionException | ModelFailedException | UnusableOutputException e) {
      throw new ModelRefusedException(step, String.valueOf(e.getMessage()), e);
    }
  }
}
