package org.spira.api.evaluation.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.spira.api.evaluation.domain.Answer;
import org.spira.api.evaluation.domain.Answer.Diagnosis;
import org.spira.api.evaluation.domain.Answer.ModelVersion;
import org.spira.api.evaluation.domain.Answer.Role;
import org.spira.api.inferences.port.Challenge;

/** Reads as an answer what was stored of a model's. */
final class Said {

  private Said() {}

  /** Absent where it is no diagnosis: one is awaited still, or it ended without. */
  static Optional<Answer> read(Role role, boolean positive, Challenge said) {
    ModelVersion version =
        new ModelVersion(role, known(said.modelVersion()), known(said.modelDigest()));
    return said.error() != null
        ? Optional.empty()
        : Diagnosis.named(said.diagnosis())
            .map(diagnosis -> new Answer(version, positive, diagnosis, number(said.output())));
  }

  /** Old results name no version. */
  private static String known(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Of two, each is what the other leaves of 1; a negative one stands for none. */
  private static OptionalDouble number(List<Double> output) {
    return !output.isEmpty() && output.size() <= 2 && output.getFirst() >= 0
        ? OptionalDouble.of(output.getFirst())
        : OptionalDouble.empty();
  }
}
