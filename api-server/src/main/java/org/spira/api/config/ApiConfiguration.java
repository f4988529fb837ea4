package org.spira.api.config;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.bson.Document;
import org.spira.api.adapter.audio.WavInspector;
import org.spira.api.adapter.bcrypt.BcryptPasswordHasher;
import org.spira.api.adapter.health.StoreHealth;
import org.spira.api.adapter.jwt.JwtTokens;
import org.spira.api.adapter.metrics.Meters;
import org.spira.api.adapter.mongo.MongoIndexes;
import org.spira.api.adapter.rest.RestConfiguration;
import org.spira.api.adapter.rest.RestConfiguration.AllowedOrigins;
import org.spira.api.adapter.rest.UploadLimit;
import org.spira.api.application.Bootstrap;
import org.spira.api.application.port.AudioInspector;
import org.spira.api.application.port.AudioStore;
import org.spira.api.application.port.PasswordHasher;
import org.spira.api.application.port.Tokens;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The whole API Server but for its two exchangeable neighbours: whoever imports this also imports
 * {@link ApiS3Configuration} and {@link ApiNatsConfiguration}, or provides an {@code AudioStore}
 * and an {@code InferenceChannel} of their own and hands results to {@code StoreResult}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ApiSettings.class, JwtSettings.class, BootstrapSettings.class})
@Import({
  RestConfiguration.class,
  MongoConfiguration.class,
  UseCaseConfiguration.class,
  InferenceConfiguration.class
})
public class ApiConfiguration {

  private static final Duration PROBE_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration PROBE_FRESH = Duration.ofSeconds(2);

  @Bean
  Workers apiWorkers() {
    return new Workers();
  }

  @Bean
  PasswordHasher apiPasswordHasher(ApiSettings settings) {
    return new BcryptPasswordHasher(settings.bcryptCost());
  }

  @Bean
  Tokens apiTokens(JwtSettings settings, ApiClock clock) {
    return new JwtTokens(settings.key(), settings.ttl(), clock.clock());
  }

  @Bean
  AudioInspector apiAudioInspector() {
    return new WavInspector();
  }

  @Bean
  AllowedOrigins apiAllowedOrigins(ApiSettings settings) {
    return new AllowedOrigins(settings.corsOrigins());
  }

  @Bean
  UploadLimit apiUploadLimit(ApiSettings settings, MeterRegistry registry) {
    UploadLimit limit = new UploadLimit(settings.uploads().inFlight());
    Gauge.builder(Meters.UPLOADS, limit, UploadLimit::inFlight).register(registry);
    FunctionCounter.builder(Meters.UPLOADS_REFUSED, limit, UploadLimit::refused).register(registry);
    return limit;
  }

  @Bean
  Preparation apiPreparation(
      MongoIndexes indexes, Bootstrap bootstrap, BootstrapSettings settings) {
    return new Preparation(indexes::create, () -> bootstrap.run(settings.wanted()));
  }

  @Bean
  HealthIndicator preparedHealthIndicator(Preparation preparation) {
    return () -> (preparation.isDone() ? Health.up() : Health.down()).build();
  }

  @Bean
  HealthIndicator documentsHealthIndicator(MongoOperations mongo, Workers workers) {
    return health(() -> mongo.executeCommand(new Document("ping", 1)), workers);
  }

  @Bean
  HealthIndicator recordingsHealthIndicator(AudioStore audio, Workers workers) {
    return health(audio::check, workers);
  }

  private static HealthIndicator health(Runnable check, Workers workers) {
    return new StoreHealth(check, workers.executor(), PROBE_TIMEOUT, PROBE_FRESH, System::nanoTime);
  }
}
