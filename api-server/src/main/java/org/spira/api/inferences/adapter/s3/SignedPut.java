package org.spira.api.inferences.adapter.s3;

import io.minio.Signer;
import io.minio.Time;
import io.minio.Xml;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.minio.messages.ErrorResponse;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.spira.api.inferences.domain.recording.RecordingSource;

/**
 * Puts an object by one request on the caller's thread, signed over the digest of its bytes, by
 * which the store refuses whatever arrives as anything else. MinIO's client would digest the bytes
 * again, twice, hold a copy of them, and hand the request to one of five threads. Safe for use by
 * several threads.
 */
final class SignedPut {

  private final OkHttpClient http;
  private final S3Settings settings;
  private final HttpUrl bucket;
  private final String host;

  /** Into the bucket that the settings name; the client stays the caller's to close. */
  SignedPut(OkHttpClient http, S3Settings settings) {
    this.http = http;
    this.settings = settings;
    HttpUrl endpoint = Objects.requireNonNull(HttpUrl.parse(settings.endpoint()));
    this.bucket = endpoint.newBuilder().addPathSegment(settings.bucket()).build();
    this.host =
        endpoint.port() == HttpUrl.defaultPort(endpoint.scheme())
            ? endpoint.host()
            : endpoint.host() + ":" + endpoint.port();
  }

  /**
   * Returns when the store has it.
   *
   * @throws ErrorResponseException if the store refuses it, with the store's own code
   */
  void put(String key, RecordingSource recording) throws MinioException, IOException {
    try (Response response = http.newCall(signed(key, recording)).execute()) {
      if (!response.isSuccessful()) {
        String body = response.body().string();
        throw new ErrorResponseException(errorIn(body, response.code()), response, "");
      }
    }
  }

  private Request signed(String key, RecordingSource recording) throws MinioException, IOException {
    String digest = recording.sha256();
    Request request =
        new Request.Builder()
            .url(bucket.newBuilder().addPathSegments(key).build())
            .header("Host", host)
            .header("X-Amz-Content-Sha256", digest)
            .header("X-Amz-Date", ZonedDateTime.now(Time.UTC).format(Time.AMZ_DATE_FORMAT))
            .header("Content-Type", RecordingBody.TYPE.toString())
            .put(new RecordingBody(recording))
            .build();
    return Signer.signV4S3(
        request, settings.region(), settings.accessKey(), settings.secretKey(), digest);
  }

  /** A proxy in between answers with what is no document of the store's. */
  private static ErrorResponse errorIn(String body, int status) {
    try {
      return Xml.unmarshal(ErrorResponse.class, body);
    } catch (MinioException noDocument) {
      String code = "HTTP" + status;
      return new ErrorResponse(code, "answered " + status, null, null, null, null, null);
    }
  }
}
