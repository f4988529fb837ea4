package org.spira.api.documents;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.spira.api.accounts.adapter.UsersContract;
import org.spira.api.administration.DuplicatesContract;
import org.spira.api.hospitals.HospitalsContract;
import org.spira.api.inferences.adapter.mongo.InferenceDocumentsContract;
import org.spira.api.inferences.adapter.mongo.InferencesContract;
import org.spira.api.inferences.adapter.mongo.KeysContract;
import org.spira.api.inferences.adapter.mongo.ResultsContract;
import org.spira.api.models.adapter.ModelsContract;
import org.springframework.data.mongodb.core.MongoTemplate;

/** On the embedded server of the standalone mode. */
class EmbeddedMongoTest {

  private static MongoServer server;
  private static MongoClient client;

  @BeforeAll
  static void start() {
    server = new MongoServer(H2Backend.inMemory());
    client = MongoClients.create(server.bindAndGetConnectionString());
  }

  @AfterAll
  static void stop() {
    client.close();
    server.shutdownNow();
  }

  private static MongoTemplate spiraTest() {
    return new MongoTemplate(client, "spira_test");
  }

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
  class Keys extends KeysContract {
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
