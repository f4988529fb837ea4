package org.spira.api.inferences.adapter.s3;

import io.minio.MinioClient;
import okhttp3.OkHttpClient;

/** The two ways to the object store, over the same connections. */
final class S3Connections implements AutoCloseable {

  private final MinioClient client;
  private final SignedPut puts;

  /** Over these connections, which are closed with it. */
  S3Connections(OkHttpClient http, S3Settings settings) {
    puts = new SignedPut(http, settings);
    client =
        MinioClient.builder()
            .endpoint(settings.endpoint())
            .credentials(settings.accessKey(), settings.secretKey())
            // a region that is known saves a question before the first object
            .region(settings.region())
            .httpClient(http, true)
            .build();
  }

  /** For all but storing. */
  MinioClient client() {
    return client;
  }

  /** For storing. */
  SignedPut puts() {
    return puts;
  }

  @Override
  public void close() throws Exception {
    client.close();
  }
}
