package org.spira.api.documents;

import org.junit.jupiter.api.Nested;
import org.spira.api.accounts.adapter.AccountsContract;
import org.spira.api.accounts.adapter.FederatedUsersContract;
import org.spira.api.accounts.adapter.LoginAttemptsContract;
import org.spira.api.accounts.adapter.UsersContract;
import org.spira.api.accounts.adapter.sessions.ProviderGrantsContract;
import org.spira.api.accounts.adapter.sessions.SessionsContract;
import org.spira.api.administration.DuplicatesContract;
import org.spira.api.audit.adapter.mongo.SegmentsContract;
import org.spira.api.hospitals.HospitalsContract;
import org.spira.api.inferences.adapter.mongo.CorrectionsContract;
import org.spira.api.inferences.adapter.mongo.InferenceDocumentsContract;
import org.spira.api.inferences.adapter.mongo.InferencesContract;
import org.spira.api.inferences.adapter.mongo.KeysContract;
import org.spira.api.inferences.adapter.mongo.LabelledRecordsContract;
import org.spira.api.inferences.adapter.mongo.OutcomesContract;
import org.spira.api.inferences.adapter.mongo.ResultsContract;
import org.spira.api.inferences.adapter.mongo.SearchContract;
import org.spira.api.inferences.adapter.mongo.TombstonesContract;
import org.spira.api.models.adapter.ModelsContract;
import org.spira.api.privacy.adapter.mongo.AgedInferencesContract;
import org.spira.api.privacy.adapter.mongo.ErasuresContract;
import org.spira.api.privacy.adapter.mongo.KeptDocumentsContract;
import org.spira.api.privacy.adapter.mongo.RestrictionsContract;
import org.springframework.data.mongodb.core.MongoTemplate;

/** All that a server that speaks MongoDB's protocol has to do for SPIRA. */
abstract class MongoContracts {

  /** A database on the server under test. */
  abstract MongoTemplate spiraTest();

  @Nested
  class Indexes extends IndexContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Users extends UsersContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Federated extends FederatedUsersContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Grants extends ProviderGrantsContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Accounts extends AccountsContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Attempts extends LoginAttemptsContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Sessions extends SessionsContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Models extends ModelsContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Hospitals extends HospitalsContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Inferences extends InferencesContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Search extends SearchContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class InferenceDocuments extends InferenceDocumentsContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Results extends ResultsContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Labelled extends LabelledRecordsContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Outcomes extends OutcomesContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Keys extends KeysContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Tombstones extends TombstonesContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Erasures extends ErasuresContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Kept extends KeptDocumentsContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Aged extends AgedInferencesContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Corrections extends CorrectionsContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Restrictions extends RestrictionsContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Trail extends SegmentsContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }

  @Nested
  class Duplicates extends DuplicatesContract {
    @Override
    protected MongoTemplate connect() {
      return spiraTest();
    }
  }
}
