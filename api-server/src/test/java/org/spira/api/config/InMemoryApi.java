package org.spira.api.config;

import java.time.Duration;
import org.bson.types.ObjectId;
import org.spira.api.adapter.audio.WavInspector;
import org.spira.api.adapter.bcrypt.BcryptPasswordHasher;
import org.spira.api.adapter.jwt.JwtTokens;
import org.spira.api.adapter.rest.RestConfiguration;
import org.spira.api.adapter.rest.RestConfiguration.AllowedOrigins;
import org.spira.api.adapter.rest.UploadLimit;
import org.spira.api.application.port.AudioInspector;
import org.spira.api.application.port.NewIds;
import org.spira.api.application.port.PasswordHasher;
import org.spira.api.application.port.Tokens;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.InMemoryChannel;
import org.spira.api.inmemory.InMemoryHospitals;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.InMemoryKeys;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.InMemoryResults;
import org.spira.api.inmemory.InMemoryUsers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The real web layer, wiring and use cases, on a random port and on ports in memory. */
@SpringBootConfiguration
@EnableAutoConfiguration
@EnableConfigurationProperties(ApiSettings.class)
@Import({
  RestConfiguration.class,
  UseCaseConfiguration.class,
  InferenceConfiguration.class,
  InMemoryUsers.class,
  InMemoryModels.class,
  InMemoryHospitals.class,
  InMemoryInferences.class,
  InMemoryResults.class,
  InMemoryAudioStore.class,
  InMemoryChannel.class,
  InMemoryKeys.class
})
public class InMemoryApi {

  private static final int UPLOADS = 1;

  /** Starts it. */
  public static ConfigurableApplicationContext start() {
    return SpringApplication.run(
        InMemoryApi.class,
        "--server.port=0",
        "--management.server.port=",
        "--management.endpoint.health.group.readiness.include=readinessState",
        "--spira.api.cors-origins=http://app.example",
        "--spira.api.dispatch.reconciler=false",
        "--spring.servlet.multipart.max-file-size=64KB",
        "--spring.servlet.multipart.max-request-size=512KB");
  }

  @Bean
  NewIds ids() {
    return () -> new ObjectId().toHexString();
  }

  @Bean
  PasswordHasher passwordHasher() {
    return new BcryptPasswordHasher(4);
  }

  @Bean
  Tokens tokens(ApiClock clock) {
    return new JwtTokens(
        "a key of at least thirty-two bytes, for tests", Duration.ofHours(1), clock.clock());
  }

  @Bean
  AudioInspector audioInspector() {
    return new WavInspector();
  }

  @Bean
  AllowedOrigins allowedOrigins(ApiSettings settings) {
    return new AllowedOrigins(settings.corsOrigins());
  }

  @Bean
  UploadLimit uploadLimit() {
    return new UploadLimit(UPLOADS);
  }

  @Bean
  Workers workers() {
    return new Workers();
  }
}
