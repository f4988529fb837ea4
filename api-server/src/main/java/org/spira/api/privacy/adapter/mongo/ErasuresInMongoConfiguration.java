package org.spira.api.privacy.adapter.mongo;

import org.spira.api.documents.MongoSettings;
import org.spira.api.documents.WantedIndex;
import org.spira.api.privacy.port.AgedInferences;
import org.spira.api.privacy.port.Erasures;
import org.spira.api.privacy.port.KeptDocuments;
import org.spira.api.privacy.port.Restrictions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Requests to erase, and what there is to hand over, in MongoDB. */
@Configuration(proxyBeanMethods = false)
public class ErasuresInMongoConfiguration {

  @Bean
  Erasures apiErasures(MongoOperations mongo, MongoSettings settings) {
    return new MongoErasures(mongo, settings.collections());
  }

  @Bean
  KeptDocuments apiKeptDocuments(MongoOperations mongo, MongoSettings settings) {
    return new MongoKeptDocuments(mongo, settings.collections());
  }

  @Bean
  AgedInferences apiAgedInferences(MongoOperations mongo, MongoSettings settings) {
    return new MongoAgedInferences(mongo, settings.collections());
  }

  @Bean
  Restrictions apiRestrictions(MongoOperations mongo, MongoSettings settings) {
    return new MongoRestrictions(mongo, settings.collections());
  }

  @Bean
  WantedIndex.Plan agedIndexes(MongoSettings settings) {
    return MongoAgedInferences.indexes(settings.collections());
  }

  @Bean
  WantedIndex.Plan erasureIndexes(MongoSettings settings) {
    return MongoErasures.indexes(settings.collections());
  }
}
