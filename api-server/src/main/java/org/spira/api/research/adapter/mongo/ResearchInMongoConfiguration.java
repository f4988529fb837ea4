package org.spira.api.research.adapter.mongo;

import org.spira.api.documents.MongoSettings;
import org.spira.api.research.port.LabelledRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Labelled inferences in MongoDB. */
@Configuration(proxyBeanMethods = false)
public class ResearchInMongoConfiguration {

  @Bean
  LabelledRecords labelledRecords(MongoOperations mongo, MongoSettings settings) {
    return new MongoLabelledRecords(mongo, settings.collections());
  }
}
