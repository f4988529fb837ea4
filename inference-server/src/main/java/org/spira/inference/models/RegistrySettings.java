package org.spira.inference.models;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where models come from.
 *
 * @param uri {@code http(s)://…} of MLflow, or {@code file:…} of a folder
 * @param user of MLflow
 * @param password of MLflow
 * @param poll how often it is asked for new versions
 * @param cache folder of downloaded models
 * @param answerWithin bound of one question
 * @param downloadWithin bound of one file
 * @param s3 where artifacts at {@code s3://} are
 * @param served where all replicas find the versions that served last; absent: on this machine only
 */
@Validated
@ConfigurationProperties("inference.registry")
public record RegistrySettings(
    @NotBlank(message = "set SPIRA_REGISTRY_URI to MLflow's address or to file:<folder>")
        String uri,
    @Nullable String user,
    @Nullable String password,
    @DefaultValue("2s") Duration poll,
    @NotBlank(message = "set SPIRA_MODEL_CACHE to a folder that can be written") String cache,
    @DefaultValue("10s") Duration answerWithin,
    @DefaultValue("10m") Duration downloadWithin,
    @Nullable ArtifactStore s3,
    @Nullable Served served) {

  /** Leaves the password out. */
  @Override
  public String toString() {
    return "RegistrySettings[" + uri + "]";
  }

  /**
   * Where the versions that served are kept.
   *
   * @param bucket empty: nowhere but in the cache
   */
  public record Served(@DefaultValue("") String bucket, @DefaultValue ArtifactStore store) {}

  /** An object store that holds artifacts. */
  public record ArtifactStore(
      @DefaultValue("http://localhost:9000") String endpoint,
      @DefaultValue("") String accessKey,
      @DefaultValue("") String secretKey,
      @DefaultValue("us-east-1") String region) {

    /** Leaves the keys out. */
    @Override
    public String toString() {
      return "ArtifactStore[" + endpoint + "]";
    }
  }
}
