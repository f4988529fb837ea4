package org.spira.inference.inferences;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.spira.jetstream.BrokerSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where inferences come from and results go.
 *
 * @param url one or more addresses, separated by commas
 * @param replicas how many servers of the cluster hold each message
 * @param resultsSubject where results are published
 */
@Validated
@ConfigurationProperties("inference.nats")
record InferenceNatsSettings(
    @NotBlank String url,
    @Nullable String user,
    @Nullable String password,
    @Min(1) @Max(5) @DefaultValue("1") int replicas,
    @NotBlank String resultsSubject,
    @DefaultValue("3s") Duration connectTimeout,
    @DefaultValue("5s") Duration requestTimeout) {

  BrokerSettings broker() {
    return new BrokerSettings(
        url, blankAsNull(user), blankAsNull(password), replicas, connectTimeout, requestTimeout);
  }

  private static @Nullable String blankAsNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  /** Leaves the credentials out. */
  @Override
  public String toString() {
    return "InferenceNatsSettings[" + replicas + ", " + resultsSubject + "]";
  }
}
