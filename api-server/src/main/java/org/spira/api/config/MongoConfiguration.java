package org.spira.api.config;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
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
  MongoDatabase apiMongoDatabase(MongoClient client, MongoSettings settings) {
    return client.getDatabase(settings.database());
  }

  @Bean
  MongoIndexes apiMongoIndexes(MongoDatabase database, MongoSettings settings) {
    return new MongoIndexes(database, settings.collections());
  }

  @Bean
  Users apiUsers(MongoDatabase database, MongoSettings settings) {
    return new MongoUsers(database, settings.collections());
  }

  @Bean
  Models apiModels(MongoDatabase database, MongoSettings settings) {
    return new MongoModels(database, settings.collections());
  }

  @Bean
  Hospitals apiHospitals(MongoDatabase database, MongoSettings settings) {
    return new MongoHospitals(database, settings.collections());
  }

  @Bean
  Inferences apiInferences(MongoDatabase database, MongoSettings settings) {
    return new MongoInferences(database, settings.collections());
  }

  @Bean
  Results apiResults(MongoDatabase database, MongoSettings settings) {
    return new MongoResults(database, settings.collections());
  }

  @Bean
  IdempotencyKeys apiIdempotencyKeys(MongoDatabase database, MongoSettings settings) {
    return new MongoIdempotencyKeys(database, settings.collections());
  }

  @Bean
  NewIds apiIds() {
    return new MongoIds();
  }
}
