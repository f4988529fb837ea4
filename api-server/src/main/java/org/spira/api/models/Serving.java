package org.spira.api.models;

import java.util.List;
import org.spira.common.ModelsAnnouncement;

/**
 * How a model is served, as the Inference Servers that were heard of late tell.
 *
 * @param versions those that diagnose, the one of most replicas first
 * @param refused those that do not serve, and why
 * @param byReplica the same of each of them by itself, by its name
 */
public record Serving(List<Version> versions, List<Refused> refused, List<Replica> byReplica) {

  /** Copies the lists. */
  public Serving {
    versions = List.copyOf(versions);
    refused = List.copyOf(refused);
    byReplica = List.copyOf(byReplica);
  }

  /** How many Inference Servers serve the model, in any version. */
  public int replicas() {
    return versions.stream().mapToInt(Version::replicas).sum();
  }

  /**
   * A version that serves.
   *
   * @param digest SHA-256 of its files, hexadecimal
   * @param replicas how many Inference Servers serve it
   */
  public record Version(String version, String digest, int replicas) {}

  /**
   * A version that was refused by one Inference Server or more.
   *
   * @param role {@code production} or {@code challenger}
   * @param version in the registry; empty if there is none to name
   * @param step one word: where it was refused
   * @param reason for whoever made the model
   */
  public record Refused(String role, String version, String step, String reason) {

    static Refused of(ModelsAnnouncement.Refused said) {
      return new Refused(said.role(), said.version(), said.step(), said.reason());
    }
  }
}
