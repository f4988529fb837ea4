package org.spira.api.accounts.adapter.sessions;

import org.spira.api.accounts.port.ProviderGrants;
import org.spira.api.accounts.port.Sessions;
import org.spira.api.documents.MongoSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Sessions in MongoDB. */
@Configuration(proxyBeanMethods = false)
public class SessionsInMongoConfiguration {

  @Bean
  Sessions apiSessions(MongoOperations mongo, MongoSettings settings) {
    return new MongoSessions(mongo, settings.collections());
  }

  @Bean
  ProviderGrants apiProviderGrants(
      MongoOperations mongo, MongoSettings settings, @Value("${spira.jwt.key}") String key) {
    return new MongoProviderGrants(mongo, settings.collections(), new Seal(key));
  }
}
