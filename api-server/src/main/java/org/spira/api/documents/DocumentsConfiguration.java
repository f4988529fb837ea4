package org.spira.api.documents;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.spira.api.lifecycle.Neighbour;
import org.spira.api.lifecycle.StoreHealth;
import org.spira.api.lifecycle.Workers;
import org.spira.api.shared.NewIds;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Documents in MongoDB: every write is acknowledged by a majority that has journaled it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MongoSettings.class)
public class DocumentsConfiguration {

  @Bean
  MongoClient apiMongoClient(MongoSettings settings) {
    Duration timeout = settings.timeout();
    int millis = Math.toIntExact(timeout.toMillis());
    return MongoClients.create(
        MongoClientSettings.builder()
            .applicationName("spira-api")
            .applyConnectionString(new ConnectionString(settings.uri()))
            .applyToSocketSettings(socket ->
                socket
                    .connectTimeout(millis, TimeUnit.MILLISECONDS)
                    .readTimeout(millis, TimeUnit.MILLISECONDS))
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(millis, TimeUnit.MILLISECONDS))
            .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(millis, TimeUnit.MILLISECONDS))
            .writeConcern(
                WriteConcern.MAJORITY.withJournal(true).withWTimeout(millis, TimeUnit.MILLISECONDS))
            .build());
  }

  @Bean
  MongoOperations apiMongoOperations(MongoClient client, MongoSettings settings) {
    MongoTemplate template = new MongoTemplate(client, settings.database());
    // nobody listens to what happens to documents
    template.setEntityLifecycleEventsEnabled(false);
    return template;
  }

  @Bean
  MongoIndexes apiMongoIndexes(MongoOperations mongo, List<WantedIndex.Plan> plans) {
    return new MongoIndexes(
        mongo, plans.stream().flatMap(plan -> plan.indexes().stream()).toList());
  }

  @Bean
  HealthIndicator documentsHealthIndicator(MongoOperations mongo, Workers workers) {
    return StoreHealth.of(() -> mongo.executeCommand(new Document("ping", 1)), workers);
  }

  @Bean
  Neighbour documentsNeighbour(@Qualifier("documentsHealthIndicator") HealthIndicator documents) {
    return Neighbour.of("documents", documents);
  }

  @Bean
  NewIds apiIds() {
    return new MongoIds();
  }
}
