package org.spira.api.config;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.spira.api.adapter.mongo.MongoHospitals;
import org.spira.api.adapter.mongo.MongoIdempotencyKeys;
import org.spira.api.adapter.mongo.MongoIds;
import org.spira.api.adapter.mongo.MongoIndexes;
import org.spira.api.adapter.mongo.MongoInferences;
import org.spira.api.adapter.mongo.MongoModels;
import org.spira.api.adapter.mongo.MongoResults;
import org.spira.api.adapter.mongo.MongoUsers;
import org.spira.api.application.port.Hospitals;
import org.spira.api.application.port.IdempotencyKeys;
import org.spira.api.application.port.Inferences;
import org.spira.api.application.port.Models;
import org.spira.api.application.port.NewIds;
import org.spira.api.application.port.Results;
import org.spira.api.application.port.Users;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Documents in MongoDB: every write is acknowledged by a majority that has journaled it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MongoSettings.class)
class MongoConfiguration {

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
  MongoIndexes apiMongoIndexes(MongoOperations mongo, MongoSettings settings) {
    return new MongoIndexes(mongo, settings.collections());
  }

  @Bean
  Users apiUsers(MongoOperations mongo, MongoSettings settings) {
    return new MongoUsers(mongo, settings.collections());
  }

  @Bean
  Models apiModels(MongoOperations mongo, MongoSettings settings) {
    return new MongoModels(mongo, settings.collections());
  }

  @Bean
  Hospitals apiHospitals(MongoOperations mongo, MongoSettings settings) {
    return new MongoHospitals(mongo, settings.collections());
  }

  @Bean
  Inferences apiInferences(MongoOperations mongo, MongoSettings settings) {
    return new MongoInferences(mongo, settings.collections());
  }

  @Bean
  Results apiResults(MongoOperations mongo, MongoSettings settings) {
    return new MongoResults(mongo, settings.collections());
  }

  @Bean
  IdempotencyKeys apiIdempotencyKeys(MongoOperations mongo, MongoSettings settings) {
    return new MongoIdempotencyKeys(mongo, settings.collections());
  }

  @Bean
  NewIds apiIds() {
    return new MongoIds();
  }
}
