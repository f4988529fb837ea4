package org.spira.api.inferences.adapter.mongo;

import org.spira.api.documents.MongoSettings;
import org.spira.api.documents.WantedIndex;
import org.spira.api.inferences.adapter.mongo.correcting.MongoCorrections;
import org.spira.api.inferences.adapter.mongo.outcomes.MongoOutcomes;
import org.spira.api.inferences.application.correction.port.Corrections;
import org.spira.api.inferences.port.IdempotencyKeys;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.PatientFiles;
import org.spira.api.inferences.port.Results;
import org.spira.api.inferences.port.Tombstones;
import org.spira.api.outcomes.port.Outcomes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Inferences, results and idempotency keys in MongoDB. */
@Configuration(proxyBeanMethods = false)
public class InferencesInMongoConfiguration {

  @Bean
  Inferences apiInferences(MongoOperations mongo, MongoSettings settings) {
    return new MongoInferences(mongo, settings.collections(), settings.timeout());
  }

  @Bean
  Results apiResults(MongoOperations mongo, MongoSettings settings) {
    return new MongoResults(mongo, settings.collections());
  }

  @Bean
  Outcomes apiOutcomes(MongoOperations mongo, MongoSettings settings) {
    return new MongoOutcomes(mongo, settings.collections());
  }

  @Bean
  IdempotencyKeys apiIdempotencyKeys(MongoOperations mongo, MongoSettings settings) {
    return new MongoIdempotencyKeys(mongo, settings.collections());
  }

  @Bean
  Tombstones apiTombstones(MongoOperations mongo, MongoSettings settings) {
    return new MongoTombstones(mongo, settings.collections());
  }

  @Bean
  PatientFiles apiPatientFiles(MongoOperations mongo, MongoSettings settings) {
    return new MongoPatientFiles(mongo, settings.collections());
  }

  @Bean
  Corrections apiCorrections(MongoOperations mongo, MongoSettings settings) {
    return new MongoCorrections(mongo, settings.collections());
  }

  @Bean
  WantedIndex.Plan inferenceIndexes(MongoSettings settings) {
    return MongoInferences.indexes(settings.collections());
  }

  @Bean
  WantedIndex.Plan resultIndexes(MongoSettings settings) {
    return MongoResults.indexes(settings.collections());
  }

  @Bean
  WantedIndex.Plan keyIndexes(MongoSettings settings) {
    return MongoIdempotencyKeys.indexes(settings.collections());
  }
}
