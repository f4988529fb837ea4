package org.spira.api.research;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.spira.api.Api;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.outcomes.Outcome.Value;

/** Two labelled cases, told to a researcher. */
abstract class ToldCases {

  static final Api API = Api.running();

  final Cohort cohort = new Cohort(API);
  final InMemoryInferences inferences = API.bean(InMemoryInferences.class);
  String positive = "";
  String negative = "";

  @BeforeEach
  void recordSome() {
    positive = cohort.labelled("Feminino", Value.CONFIRMED);
    negative = cohort.labelled("Masculino", Value.EXCLUDED);
    var unused = cohort.labelled("Feminino", Value.UNKNOWN);
  }

  List<String> labels(String more) {
    return cohort.cases(more).valueStream().map(each -> each.path("label").asString()).toList();
  }
}
