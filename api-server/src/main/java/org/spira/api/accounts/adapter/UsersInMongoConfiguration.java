package org.spira.api.accounts.adapter;

import org.spira.api.accounts.port.Users;
import org.spira.api.documents.MongoSettings;
import org.spira.api.documents.WantedIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Where users are kept. */
@Configuration(proxyBeanMethods = false)
public class UsersInMongoConfiguration {

  @Bean
  Users apiUsers(MongoOperations mongo, MongoSettings settings) {
    return new MongoUsers(mongo, settings.collections());
  }

  @Bean
  WantedIndex.Plan userIndexes(MongoSettings settings) {
    return MongoUsers.indexes(settings.collections());
  }
}
