package org.spira.api.evaluation.domain.drift;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spira.common.drift.DriftReference;
import org.spira.common.drift.Histogram;
import org.spira.common.drift.Shift.Level;

/**
 * How far what a version sees and says lies from what it was judged on.
 *
 * @param version in the registry
 * @param digest SHA-256 of its files
 * @param origin where the reference is from
 * @param reference what its results are compared with
 * @param all of its newest results
 * @param hospitals of these, each hospital's for itself
 */
public record VersionDrift(
    String version,
    String digest,
    Origin origin,
    DriftReference reference,
    Comparison all,
    Map<String, Comparison> hospitals) {

  /** Copies the comparisons, in the order of the hospitals' names. */
  public VersionDrift {
    hospitals = new TreeMap<>(hospitals);
  }

  /** Where a reference is from. */
  public enum Origin {
    /** Stored beside the version when it was registered or promoted. */
    REGISTERED,
    /** Its own first results, since nothing was stored. */
    FIRST_RESULTS
  }

  /** The reference that stands for one that was not stored. */
  public static DriftReference ofFirst(String digest, List<Sighting> first) {
    Map<String, Histogram> counted =
        Histogram.ofAll(first.stream().map(Sighting::measured).toList());
    return DriftReference.of(digest, null, first.size(), counted);
  }

  /** Compares the newest results of a version. */
  public static VersionDrift of(
      String version, Origin origin, DriftReference reference, List<Sighting> newest) {
    Map<String, Comparison> hospitals = new TreeMap<>();
    byHospital(newest)
        .forEach((name, theirs) -> hospitals.put(name, Comparison.of(reference, theirs)));
    Comparison all = Comparison.of(reference, newest);
    return new VersionDrift(version, reference.modelSha256(), origin, reference, all, hospitals);
  }

  private static Map<String, List<Sighting>> byHospital(List<Sighting> sightings) {
    return sightings.stream()
        .filter(each -> !each.hospital().isEmpty())
        .collect(Collectors.groupingBy(Sighting::hospital));
  }

  /** How many hospitals have drifted. */
  public long drifting() {
    return hospitals.values().stream().filter(each -> each.level() == Level.DRIFTED).count();
  }

  /** SHA-256 of the data that the version was judged on, where that is known. */
  public Optional<String> dataDigest() {
    return Optional.ofNullable(reference.dataSha256());
  }
}
