package org.spira.inference.research.application.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.domain.registration.Change;

/**
 * Writes into the registry from which servers take their models. Every method throws {@link
 * org.spira.inference.shared.NeighbourAwayException} when the registry does not do it.
 */
public interface Registrar {

  /**
   * The version with these files; the same files are registered once. Nobody serves it by that.
   *
   * @param digest SHA-256 of the folder, kept with the version
   */
  String add(String model, Path folder, String digest);

  /** From now on this version has the role. */
  void appoint(ModelRole role, String model, String version);

  /** From now on no version has the role. */
  void dismiss(ModelRole role, String model);

  /** What is on record about a model, oldest first. */
  List<Change> changes(String model);

  /** Puts a change on record. */
  void write(String model, Change change);

  /** Takes a change off the record, since it did not come about. */
  void strike(String model, Change change);

  /**
   * From now on servers compare what they see with this.
   *
   * @param reference a {@link org.spira.common.drift.DriftReference} as JSON
   */
  void refer(RegisteredVersion version, String reference);

  /**
   * Keeps a report beside a version, without changing the version's own files.
   *
   * @param files by name
   * @return where it is
   */
  String keep(RegisteredVersion version, Instant at, Map<String, byte[]> files);

  /**
   * A file of the report that was kept last beside a version, if there is one.
   *
   * @param file its name
   */
  Optional<Kept> kept(RegisteredVersion version, String file);

  /**
   * A file of a report.
   *
   * @param place where the report is
   */
  record Kept(String place, String text) {}
}
