package org.spira.api.documents;

import org.junit.jupiter.api.Nested;
import org.spira.api.inferences.adapter.mongo.CorrectionsContract;
import org.spira.api.inferences.adapter.mongo.DueInferencesContract;
import org.spira.api.inferences.adapter.mongo.InferenceDocumentsContract;
import org.spira.api.inferences.adapter.mongo.InferencesContract;
import org.spira.api.inferences.adapter.mongo.KeysContract;
import org.spira.api.inferences.adapter.mongo.old.OldInferencesContract;
import org.spira.api.inferences.adapter.mongo.old.OldResultsContract;
import org.spira.api.inferences.adapter.mongo.outcomes.LabelledRecordsContract;
import org.spira.api.inferences.adapter.mongo.outcomes.LabelsContract;
import org.spira.api.inferences.adapter.mongo.outcomes.OutcomesContract;
import org.spira.api.inferences.adapter.mongo.results.AnswersOfVersionContract;
import org.spira.api.inferences.adapter.mongo.results.HeardWindowsContract;
import org.spira.api.inferences.adapter.mongo.results.ResultsContract;
import org.spira.api.inferences.adapter.mongo.search.DiagnosisOrderContract;
import org.spira.api.inferences.adapter.mongo.search.OrderContract;
import org.spira.api.inferences.adapter.mongo.search.ResultsOfManyContract;
import org.spira.api.inferences.adapter.mongo.search.SearchContract;

/** What it has to do for inferences, their results and what patients turned out to have. */
abstract class InferenceContracts {

  @Nested
  class Inferences extends InferencesContract {}

  @Nested
  class Due extends DueInferencesContract {}

  @Nested
  class InferenceDocuments extends InferenceDocumentsContract {}

  @Nested
  class OldInferences extends OldInferencesContract {}

  @Nested
  class Search extends SearchContract {}

  @Nested
  class Order extends OrderContract {}

  @Nested
  class DiagnosisOrder extends DiagnosisOrderContract {}

  @Nested
  class ResultsOfMany extends ResultsOfManyContract {}

  @Nested
  class Results extends ResultsContract {}

  @Nested
  class OldResults extends OldResultsContract {}

  @Nested
  class HeardWindows extends HeardWindowsContract {}

  @Nested
  class AnswersOfVersion extends AnswersOfVersionContract {}

  @Nested
  class Outcomes extends OutcomesContract {}

  @Nested
  class Labels extends LabelsContract {}

  @Nested
  class Labelled extends LabelledRecordsContract {}

  @Nested
  class Corrections extends CorrectionsContract {}

  @Nested
  class Keys extends KeysContract {}
}
