package org.spira.api.hospitals;

import org.spira.api.documents.MongoSettings;
import org.spira.api.hospitals.port.Hospitals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Where hospitals are kept. */
@Configuration(proxyBeanMethods = false)
public class HospitalsInMongoConfiguration {

  @Bean
  Hospitals apiHospitals(MongoOperations mongo, MongoSettings settings) {
    return new MongoHospitals(mongo, settings.collections());
  }
}
