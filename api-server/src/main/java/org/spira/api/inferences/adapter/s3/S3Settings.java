package org.spira.api.inferences.adapter.s3;

import java.time.Duration;
import okhttp3.HttpUrl;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where recordings are kept.
 *
 * @param endpoint SPIRA_S3_ENDPOINT
 * @param accessKey SPIRA_S3_ACCESS_KEY
 * @param secretKey SPIRA_S3_SECRET_KEY
 * @param region SPIRA_S3_REGION
 * @param bucket SPIRA_S3_BUCKET, made when it is missing
 * @param timeout SPIRA_S3_TIMEOUT, bound of one request
 */
@ConfigurationProperties("spira.s3")
record S3Settings(
    String endpoint,
    String accessKey,
    String secretKey,
    String region,
    String bucket,
    Duration timeout) {

  /** Refuses what is no address, and names that no bucket may have. */
  S3Settings {
    Require.that(
        HttpUrl.parse(endpoint) != null,
        "SPIRA_S3_ENDPOINT",
        "must be an address like http://localhost:9000");
    Require.text(accessKey, "SPIRA_S3_ACCESS_KEY");
    Require.text(secretKey, "SPIRA_S3_SECRET_KEY");
    Require.that(
        bucket.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"),
        "SPIRA_S3_BUCKET",
        "must be 3 to 63 lower-case letters, digits, dots and dashes");
    Require.positive(timeout, "SPIRA_S3_TIMEOUT");
  }

  /** Leaves the keys out. */
  @Override
  public String toString() {
    return "S3Settings[" + bucket + "]";
  }
}
