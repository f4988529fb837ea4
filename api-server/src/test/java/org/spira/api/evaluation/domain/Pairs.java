package org.spira.api.evaluation.domain;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.spira.api.evaluation.domain.Agreement.Pair;
import org.spira.api.evaluation.domain.Answer.Diagnosis;
import org.spira.api.evaluation.domain.Answer.ModelVersion;
import org.spira.api.evaluation.domain.Answer.Role;

/** Answers of versions with the outcomes that patients had. */
final class Pairs {

  static final ModelVersion TWO = new ModelVersion(Role.PRODUCTION, "2", "b");
  static final ModelVersion TEN = new ModelVersion(Role.PRODUCTION, "10", "c");
  static final ModelVersion TRIAL = new ModelVersion(Role.CHALLENGER, "3", "d");

  static List<Answer> times(int count, boolean positive, Diagnosis said) {
    return Collections.nCopies(count, new Answer(TWO, positive, said, OptionalDouble.empty()));
  }

  static Pair pair(String id, Answer production, Answer challenger) {
    return new Pair(
        id, Optional.of(production.positive()), production.saying(), challenger.saying());
  }

  static Answer scored(ModelVersion version, boolean positive, double score) {
    Diagnosis said = score < 0.5 ? Diagnosis.NEGATIVE : Diagnosis.POSITIVE;
    return new Answer(version, positive, said, OptionalDouble.of(score));
  }

  private Pairs() {}
}
