package org.spira.api.documents;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;
import org.spira.api.administration.DuplicateUsersContract;
import org.spira.api.administration.DuplicatesContract;
import org.spira.api.audit.adapter.mongo.SegmentsContract;
import org.spira.api.hospitals.HospitalsContract;
import org.spira.api.models.adapter.ModelsContract;
import org.springframework.data.mongodb.core.MongoTemplate;

/** All that a server that speaks MongoDB's protocol has to do for SPIRA. */
@ExtendWith(ServerUnderTest.class)
abstract class MongoContracts {

  /** A database on the server under test. */
  abstract MongoTemplate spiraTest();

  @Nested
  class OfAccounts extends AccountContracts {}

  @Nested
  class OfInferences extends InferenceContracts {}

  @Nested
  class OfPatients extends PatientContracts {}

  @Nested
  class Indexes extends IndexContract {}

  @Nested
  class Models extends ModelsContract {}

  @Nested
  class Hospitals extends HospitalsContract {}

  @Nested
  class Trail extends SegmentsContract {}

  @Nested
  class Duplicates extends DuplicatesContract {}

  @Nested
  class DuplicateUsers extends DuplicateUsersContract {}
}
