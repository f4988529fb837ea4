package org.spira.inference.inferences;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the recordings are.
 *
 * @param callWithin the longest that fetching one may take
 */
@Validated
@ConfigurationProperties("inference.s3")
record InferenceS3Settings(
    @NotBlank String endpoint,
    @NotBlank(message = "set SPIRA_S3_ACCESS_KEY") String accessKey,
    @NotBlank(message = "set SPIRA_S3_SECRET_KEY") String secretKey,
    @NotBlank String region,
    @NotBlank String bucket,
    @DefaultValue("10s") Duration callWithin) {

  /** Leaves the keys out. */
  @Override
  public String toString() {
    return "InferenceS3Settings[" + endpoint + ", " + bucket + "]";
  }
}
