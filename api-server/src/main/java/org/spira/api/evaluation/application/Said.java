package org.spira.api.evaluation.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.spira.api.evaluation.domain.Agreement.Pair;
import org.spira.api.evaluation.domain.Agreement.Saying;
import org.spira.api.evaluation.domain.Answer;
import org.spira.api.evaluation.domain.Answer.Diagnosis;
import org.spira.api.evaluation.domain.Answer.ModelVersion;
import org.spira.api.evaluation.domain.Answer.Role;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inferences.port.Results.Answers;

/** Reads as an answer what was stored of a model's. */
final class Said {

  private Said() {}

  /** What was said in production and on trial, where both are diagnoses. */
  static Optional<Pair> pair(Answers about) {
    Optional<Saying> production = saying(Role.PRODUCTION, about.production());
    Optional<Saying> challenger =
        about.challenger().flatMap(onTrial -> saying(Role.CHALLENGER, onTrial));
    String id = about.production().inferenceId();
    return production.flatMap(
        told -> challenger.map(tried -> new Pair(id, Optional.empty(), told, tried)));
  }

  private static Optional<Saying> saying(Role role, Challenge said) {
    return said.error() != null
        ? Optional.empty()
        : Diagnosis.named(said.diagnosis())
            .map(diagnosis -> new Saying(version(role, said), diagnosis, number(said.output())));
  }

  private static ModelVersion version(Role role, Challenge said) {
    return new ModelVersion(role, known(said.modelVersion()), known(said.modelDigest()));
  }

  /** Absent where it is no diagnosis: one is awaited still, or it ended without. */
  static Optional<Answer> read(Role role, boolean positive, Challenge said) {
    return saying(role, said)
        .map(each -> new Answer(each.version(), positive, each.said(), each.output()));
  }

  /** Old results name no version. */
  private static String known(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Of two, each is what the other leaves of 1; a negative one stands for none. */
  static OptionalDouble number(List<Double> output) {
    return !output.isEmpty() && output.size() <= 2 && output.getFirst() >= 0
        ? OptionalDouble.of(output.getFirst())
        : OptionalDouble.empty();
  }
}
