package org.spira.api.documents;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.adapter.UsersContract;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.testservers.MongoServer;
import org.springframework.data.mongodb.core.MongoTemplate;

/** On a server of its own process, as in production. */
class MongoServerIT extends MongoContracts {

  private static MongoServer server;
  private static MongoClient client;

  @BeforeAll
  static void start() {
    server = MongoServer.start();
    client = MongoClients.create(server.uri());
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  @Override
  MongoTemplate spiraTest() {
    return new MongoTemplate(client, "spira_test");
  }

  @Test
  void saysThatTheStoreIsAwayWithinItsTime() {
    MongoClientSettings nobody =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString("mongodb://127.0.0.1:1"))
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(200, TimeUnit.MILLISECONDS))
            .build();
    try (MongoClient away = MongoClients.create(nobody)) {
      assertThatThrownBy(() -> UsersContract.askForAUser(new MongoTemplate(away, "x")))
          .isInstanceOf(StoreUnavailableException.class);
    }
  }
}
