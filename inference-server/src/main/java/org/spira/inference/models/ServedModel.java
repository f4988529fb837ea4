package org.spira.inference.models;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.hearing.Hearing;

/** A version in memory. */
public final class ServedModel {

  private final ModelVersion version;
  private final LoadedModel graph;
  private final @Nullable ModelDescription description;
  private final @Nullable Hearing hearing;
  private final Optional<String> alone;

  /**
   * A version, and how it hears.
   *
   * @param description absent for models that are not about recordings
   */
  public ServedModel(
      ModelVersion version, LoadedModel graph, @Nullable ModelDescription description) {
    this(
        version,
        graph,
        description,
        description == null ? null : new Hearing(description),
        Optional.empty());
  }

  /**
   * A version, how it hears, and what was found out about its rows.
   *
   * @param description absent for models that are not about recordings
   * @param hearing absent with it
   * @param alone why each row runs by itself, which the graph sees to; empty if rows share batches
   */
  public ServedModel(
      ModelVersion version,
      LoadedModel graph,
      @Nullable ModelDescription description,
      @Nullable Hearing hearing,
      Optional<String> alone) {
    this.version = version;
    this.graph = graph;
    this.description = description;
    this.hearing = hearing;
    this.alone = alone;
  }

  /** Which version it is. */
  public ModelVersion version() {
    return version;
  }

  /** The graph, to be run only while it is leased. */
  public LoadedModel graph() {
    return graph;
  }

  /** What it says about itself; absent for models that are not about recordings. */
  public @Nullable ModelDescription description() {
    return description;
  }

  /** How it hears; absent for models that are not about recordings. */
  public @Nullable Hearing hearing() {
    return hearing;
  }

  /** Why each row runs by itself; empty if rows of different inferences share batches. */
  public Optional<String> alone() {
    return alone;
  }
}
