package org.spira.inference.shared.s3;

import io.minio.BucketExistsArgs;
import io.minio.MinioClient;
import io.minio.errors.MinioException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes clients of object stores whose every wait is bounded. */
public final class S3Clients {

  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration SILENCE = Duration.ofSeconds(10);
  private static final int AT_ONCE = 64;

  private static final Logger LOG = LoggerFactory.getLogger(S3Clients.class);

  private S3Clients() {}

  /**
   * Where the objects are.
   *
   * @param region must match what the store expects, or every request asks for it first
   */
  public record Store(String endpoint, String accessKey, String secretKey, String region) {

    /** Leaves the keys out. */
    @Override
    public String toString() {
      return "Store[" + region + "]";
    }
  }

  /**
   * A client for this store, to be shared.
   *
   * @param wholeCall the longest that one request with its answer may take
   */
  public static MinioClient client(Store store, Duration wholeCall) {
    MinioClient.Builder client =
        MinioClient.builder()
            .endpoint(store.endpoint())
            .region(store.region())
            // the client closes what was made for it
            .httpClient(http(wholeCall), true);
    // a store for everybody has no keys
    return store.accessKey().isBlank()
        ? client.build()
        : client.credentials(store.accessKey(), store.secretKey()).build();
  }

  private static OkHttpClient http(Duration wholeCall) {
    // a call that ends as soon as a silence would needs no second clock for each of its reads
    Duration silence = wholeCall.compareTo(SILENCE) > 0 ? SILENCE : Duration.ZERO;
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher())
        .connectionPool(new ConnectionPool(AT_ONCE, 1, TimeUnit.MINUTES))
        .connectTimeout(CONNECT)
        .readTimeout(silence)
        .writeTimeout(silence)
        .callTimeout(wholeCall)
        .build();
  }

  private static Dispatcher dispatcher() {
    Dispatcher dispatcher = new Dispatcher(new CallersThread());
    dispatcher.setMaxRequests(AT_ONCE);
    // all requests go to one host, for which the default would be five
    dispatcher.setMaxRequestsPerHost(AT_ONCE);
    return dispatcher;
  }

  /**
   * Asks, in the background, whether the bucket is there. The first request of a client is slow,
   * and no patient is to wait for it; a bucket that is missing shows at once in the log.
   */
  public static void greet(MinioClient client, String bucket) {
    Thread unused = Thread.ofVirtual().name("greet-s3").start(() -> lookFor(bucket, client));
  }

  private static void lookFor(String bucket, MinioClient client) {
    try {
      if (!client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
        LOG.error("The object store has no bucket {}: create it", bucket);
      }
    } catch (MinioException | IllegalStateException e) {
      // the second is how the client tells of a refused connection
      LOG.warn("The object store does not answer yet: {}", e.getMessage());
    }
  }
}
