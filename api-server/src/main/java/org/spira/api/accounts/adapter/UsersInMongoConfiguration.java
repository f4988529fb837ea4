package org.spira.api.accounts.adapter;

import org.spira.api.accounts.port.Accounts;
import org.spira.api.accounts.port.LoginAttempts;
import org.spira.api.documents.MongoSettings;
import org.spira.api.documents.WantedIndex;
import org.spira.api.lifecycle.PreparationStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Where users are kept. */
@Configuration(proxyBeanMethods = false)
public class UsersInMongoConfiguration {

  @Bean
  MongoUsers apiUsers(MongoOperations mongo, MongoSettings settings) {
    return new MongoUsers(mongo, settings.collections());
  }

  @Bean
  Accounts apiAccounts(MongoOperations mongo, MongoSettings settings) {
    return new MongoAccounts(mongo, settings.collections());
  }

  @Bean
  LoginAttempts apiLoginAttempts(MongoOperations mongo, MongoSettings settings) {
    return new MongoLoginAttempts(mongo, settings.collections());
  }

  @Bean
  PreparationStep usernamesPreparation(MongoOperations mongo, MongoSettings settings) {
    return new MongoUsernames(mongo, settings.collections());
  }

  @Bean
  WantedIndex.Plan userIndexes(MongoSettings settings) {
    return MongoUsers.indexes(settings.collections());
  }
}
