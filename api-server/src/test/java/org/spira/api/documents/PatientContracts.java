package org.spira.api.documents;

import org.junit.jupiter.api.Nested;
import org.spira.api.inferences.adapter.mongo.tombstones.ErasedResultsContract;
import org.spira.api.inferences.adapter.mongo.tombstones.TombstonesContract;
import org.spira.api.privacy.adapter.mongo.AgedInferencesContract;
import org.spira.api.privacy.adapter.mongo.ErasuresContract;
import org.spira.api.privacy.adapter.mongo.KeptDocumentsContract;
import org.spira.api.privacy.adapter.mongo.RestrictionsContract;

/** What it has to do so that patients can ask about their data. */
abstract class PatientContracts {

  @Nested
  class Tombstones extends TombstonesContract {}

  @Nested
  class ErasedResults extends ErasedResultsContract {}

  @Nested
  class Erasures extends ErasuresContract {}

  @Nested
  class Kept extends KeptDocumentsContract {}

  @Nested
  class Aged extends AgedInferencesContract {}

  @Nested
  class Restrictions extends RestrictionsContract {}
}
