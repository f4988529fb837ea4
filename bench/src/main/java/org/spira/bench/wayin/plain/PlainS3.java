package org.spira.bench.wayin.plain;

import io.minio.Signer;
import io.minio.Time;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Puts objects over one HTTP connection. For one thread. */
final class PlainS3 {

  private static final MediaType WAV = MediaType.get("audio/wav");

  private final OkHttpClient http =
      new OkHttpClient.Builder().connectionPool(new ConnectionPool(1, 1, TimeUnit.MINUTES)).build();
  private final Map<String, String> environment;
  private final HttpUrl bucket;

  /** With the settings of an API Server. */
  PlainS3(Map<String, String> environment) {
    this.environment = environment;
    this.bucket =
        HttpUrl.get(environment.get("SPIRA_S3_ENDPOINT"))
            .newBuilder()
            .addPathSegment(environment.get("SPIRA_S3_BUCKET"))
            .build();
  }

  void put(String key, PlainChecks.Checked recording) throws IOException, MinioException {
    Request request =
        new Request.Builder()
            .url(bucket.newBuilder().addPathSegments(key).build())
            .header("Host", bucket.host() + ":" + bucket.port())
            .header("X-Amz-Content-Sha256", recording.sha256())
            .header("X-Amz-Date", ZonedDateTime.now(Time.UTC).format(Time.AMZ_DATE_FORMAT))
            .put(RequestBody.create(recording.wav(), WAV))
            .build();
    Request signed =
        Signer.signV4S3(
            request,
            "us-east-1",
            environment.get("SPIRA_S3_ACCESS_KEY"),
            environment.get("SPIRA_S3_SECRET_KEY"),
            recording.sha256());
    try (Response response = http.newCall(signed).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("the object store answered " + response.body().string());
      }
    }
  }
}
