package org.spira.api.audit.adapter.mongo;

import org.spira.api.audit.port.Segments;
import org.spira.api.documents.MongoSettings;
import org.spira.api.documents.WantedIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The trail in MongoDB. */
@Configuration(proxyBeanMethods = false)
public class TrailInMongoConfiguration {

  @Bean
  Segments apiSegments(MongoOperations mongo, MongoSettings settings) {
    return new MongoSegments(mongo, settings.collections());
  }

  @Bean
  WantedIndex.Plan trailIndexes(MongoSettings settings) {
    return MongoSegments.indexes(settings.collections());
  }
}
