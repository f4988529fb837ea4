package org.spira.api.models.adapter;

import org.spira.api.documents.MongoSettings;
import org.spira.api.documents.WantedIndex;
import org.spira.api.models.port.Models;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Where models are kept. */
@Configuration(proxyBeanMethods = false)
public class ModelsInMongoConfiguration {

  @Bean
  Models apiModels(MongoOperations mongo, MongoSettings settings) {
    return new MongoModels(mongo, settings.collections());
  }

  @Bean
  WantedIndex.Plan modelIndexes(MongoSettings settings) {
    return MongoModels.indexes(settings.collections());
  }
}
