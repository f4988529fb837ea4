package org.spira.api.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spira.api.evaluation.domain.Answer.ModelVersion;
import org.spira.api.evaluation.domain.Answer.Role;

/**
 * How right a model's versions were.
 *
 * @param labelled of how many inferences it is known what the patient has
 * @param isComplete whether those are all; else they are the newest
 * @param versions each version that answered
 * @param agreements how each challenger's diagnoses compare with those that were told
 */
public record Evaluation(
    int labelled, boolean isComplete, List<OfVersion> versions, List<Agreement> agreements) {

  /** Copies the lists. */
  public Evaluation {
    versions = List.copyOf(versions);
    agreements = List.copyOf(agreements);
  }

  /** Of these answers. */
  public static List<OfVersion> of(List<Answer> answers) {
    Map<String, List<Answer>> byVersion =
        answers.stream()
            .collect(
                Collectors.groupingBy(
                    each -> order(each.version()), TreeMap::new, Collectors.toList()));
    List<OfVersion> versions = new ArrayList<>();
    byVersion.values().forEach(each -> versions.add(OfVersion.of(each)));
    return versions;
  }

  /** Production first, then by version, numbers as numbers. */
  private static String order(ModelVersion version) {
    return (version.role() == Role.PRODUCTION ? "a" : "b")
        + "/%20s/".formatted(version.version())
        + version.digest();
  }

  /** How right one version was. */
  public record OfVersion(ModelVersion version, Matrix matrix, Optional<Curve> curve) {

    static OfVersion of(List<Answer> answers) {
      return new OfVersion(answers.getFirst().version(), Matrix.of(answers), Curve.of(answers));
    }
  }
}
