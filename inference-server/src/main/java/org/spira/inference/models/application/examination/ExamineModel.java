package org.spira.inference.models.application.examination;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.OnTrial;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.engine.port.ModelEngine;
import org.spira.inference.hearing.Hearing;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.application.WarmUp;
import org.spira.inference.models.application.port.Examination;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.ModelManifests;
import org.spira.inference.models.application.trial.TestVectors;
import org.spira.inference.models.domain.ModelManifest;
import org.spira.inference.models.domain.TestVector;

/**
 * Goes all the steps that a version goes before it serves, and goes on after one that refuses it as
 * far as there is anything to go on with. Safe for use by several threads.
 */
public final class ExamineModel {

  private final ModelManifests manifests;
  private final ModelEngine engine;
  private final WarmUp warmUp;

  /** With what models are loaded with where they serve. */
  public ExamineModel(ModelManifests manifests, ModelEngine engine, WarmUp warmUp) {
    this.manifests = manifests;
    this.engine = engine;
    this.warmUp = warmUp;
  }

  /**
   * What is found out about this version.
   *
   * @param mustHear whether it is to answer inferences
   */
  public Examination examine(CachedModel cached, boolean mustHear) {
    Findings findings = new Findings();
    Parts parts = read(cached.folder(), mustHear, findings);
    Optional<ServedModel> model = Optional.empty();
    try {
      parts.compare(findings);
      model = ready(version(cached), parts, findings);
      return new Examination(
          findings.inOrder(),
          findings.untried(parts.hears()),
          parts.graph().map(OnTrial::signature),
          model);
    } finally {
      if (model.isEmpty()) {
        parts.close();
      }
    }
  }

  private Parts read(Path folder, boolean mustHear, Findings findings) {
    Optional<ModelManifest> manifest = findings.at("manifest", () -> manifests.read(folder));
    boolean hears = mustHear || manifest.filter(read -> read.spira() == null).isEmpty();
    Optional<ModelDescription> description =
        hears
            ? manifest.flatMap(read -> findings.at("description", read::description))
            : Optional.empty();
    return new Parts(
        hears,
        manifest,
        description,
        manifest.flatMap(
            read -> findings.at("load", () -> loaded(read.graph(folder), description))),
        hears
            ? findings.before("test-vector", () -> manifests.vectors(folder)).orElse(List.of())
            : List.of());
  }

  private OnTrial loaded(Path graph, Optional<ModelDescription> description) {
    String output = description.map(read -> read.scoring().outputName()).orElse(null);
    return warmUp.trial(engine.load(graph, output));
  }

  private Optional<ServedModel> ready(ModelVersion version, Parts parts, Findings findings) {
    if (parts.graph().isEmpty() || !findings.noneAt("signature")) {
      return Optional.empty();
    }
    OnTrial trial = parts.graph().get();
    Optional<ServedModel> model =
        parts.hears()
            ? parts
                .description()
                .flatMap(
                    hears -> warm(version, new Warming(hears, trial, parts.vectors()), findings))
            : Optional.of(new ServedModel(version, trial.graph(), null));
    return model.filter(served -> findings.none());
  }

  private Optional<ServedModel> warm(ModelVersion version, Warming model, Findings findings) {
    ModelDescription description = model.description();
    Hearing hearing = new Hearing(description, warmUp.limits());
    Optional<Warm> passed =
        findings.at("warm-up", () -> new Warm(warmUp.of(description, model.trial())));
    passed.ifPresent(warm -> {
      LoadedModel onTrial = warmUp.serving(model.trial(), warm.alone());
      findings.tryStep(
          "test-vector", () -> TestVectors.hold(model.vectors(), description, hearing, onTrial));
    });
    return passed.map(warm -> {
      LoadedModel serving = warmUp.serving(model.trial().graph(), warm.alone());
      return new ServedModel(version, serving, description, hearing, warm.alone());
    });
  }

  private static ModelVersion version(CachedModel cached) {
    return new ModelVersion(cached.version().model(), cached.version().version(), cached.digest());
  }

  /** What is to be warmed up. */
  private record Warming(ModelDescription description, OnTrial trial, List<TestVector> vectors) {}

  /**
   * A graph that passed.
   *
   * @param alone why each of its rows has to run by itself
   */
  private record Warm(Optional<String> alone) {}
}
