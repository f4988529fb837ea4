package org.spira.api.config;

import java.time.Clock;
import org.spira.api.application.Authenticate;
import org.spira.api.application.Bootstrap;
import org.spira.api.application.FindInference;
import org.spira.api.application.FindModel;
import org.spira.api.application.FindResult;
import org.spira.api.application.FindUser;
import org.spira.api.application.ListHospitals;
import org.spira.api.application.ListInferences;
import org.spira.api.application.ListModels;
import org.spira.api.application.LogIn;
import org.spira.api.application.RegisterModel;
import org.spira.api.application.RegisterUser;
import org.spira.api.application.StoreChallengerResult;
import org.spira.api.application.StoreResult;
import org.spira.api.application.port.Hospitals;
import org.spira.api.application.port.InferenceEvents;
import org.spira.api.application.port.Inferences;
import org.spira.api.application.port.Models;
import org.spira.api.application.port.NewIds;
import org.spira.api.application.port.PasswordHasher;
import org.spira.api.application.port.Results;
import org.spira.api.application.port.Tokens;
import org.spira.api.application.port.Users;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can be asked of the service, apart from the life of an inference. */
@Configuration(proxyBeanMethods = false)
class UseCaseConfiguration {

  @Bean
  LogIn logIn(Users users, PasswordHasher hasher, Tokens tokens) {
    return new LogIn(users, hasher, tokens);
  }

  @Bean
  Authenticate authenticate(Tokens tokens, Users users) {
    return new Authenticate(tokens, users);
  }

  @Bean
  RegisterUser registerUser(Users users, PasswordHasher hasher, NewIds ids) {
    return new RegisterUser(users, hasher, ids);
  }

  @Bean
  FindUser findUser(Users users) {
    return new FindUser(users);
  }

  @Bean
  ListModels listModels(Models models) {
    return new ListModels(models);
  }

  @Bean
  FindModel findModel(Models models) {
    return new FindModel(models);
  }

  @Bean
  RegisterModel registerModel(Models models, NewIds ids, ApiSettings settings) {
    return new RegisterModel(models, ids, settings.resultsSubject());
  }

  @Bean
  ListHospitals listHospitals(Hospitals hospitals) {
    return new ListHospitals(hospitals);
  }

  @Bean
  ListInferences listInferences(Inferences inferences) {
    return new ListInferences(inferences);
  }

  @Bean
  FindInference findInference(Inferences inferences) {
    return new FindInference(inferences);
  }

  @Bean
  FindResult findResult(FindInference findInference, Results results) {
    return new FindResult(findInference, results);
  }

  @Bean
  StoreResult storeResult(Inferences inferences, Results results, InferenceEvents events) {
    return new StoreResult(inferences, results, events);
  }

  @Bean
  StoreChallengerResult storeChallengerResult(Inferences inferences, Results results) {
    return new StoreChallengerResult(inferences, results);
  }

  @Bean
  Bootstrap bootstrap(
      Users users, Models models, Hospitals hospitals, PasswordHasher hasher, NewIds ids) {
    return new Bootstrap(users, models, hospitals, hasher, ids);
  }

  @Bean
  ApiClock apiClock() {
    return new ApiClock(Clock.systemUTC());
  }
}
