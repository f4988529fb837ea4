package org.spira.jetstream;

import io.nats.client.JetStreamApiException;
import io.nats.client.KeyValue;
import io.nats.client.KeyValueOptions;
import io.nats.client.api.KeyValueConfiguration;
import io.nats.client.api.KeyValueEntry;
import io.nats.client.api.StorageType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;

/** Attempts in a key-value bucket that forgets by itself after a day. */
public final class JetStreamAttemptLedger implements AttemptLedger {

  private static final String BUCKET = "spira_attempts";
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int CONFLICTS_ENDURED = 5;

  private final Broker broker;

  /** On this connection, which stays the caller's to close. */
  public JetStreamAttemptLedger(Broker broker) {
    this.broker = broker;
  }

  @Override
  public int begin(String inferenceId) {
    try {
      return increment(bucket(), key(inferenceId));
    } catch (IOException | JetStreamApiException | IllegalStateException e) {
      throw new BrokerUnavailableException("NATS could not count an attempt", e);
    }
  }

  @Override
  public void forget(String inferenceId) {
    try {
      bucket().purge(key(inferenceId));
    } catch (IOException | JetStreamApiException | IllegalStateException e) {
      throw new BrokerUnavailableException("NATS could not forget an attempt", e);
    }
  }

  private static int increment(KeyValue bucket, String key)
      throws IOException, JetStreamApiException {
    for (int conflict = 0; conflict < CONFLICTS_ENDURED; conflict++) {
      try {
        return incrementOnce(bucket, key);
      } catch (JetStreamApiException e) {
        if (!ApiError.WRONG_REVISION.isWhy(e)) {
          throw e;
        }
      }
    }
    throw new BrokerUnavailableException("others kept counting attempts at the same time");
  }

  private static int incrementOnce(KeyValue bucket, String key)
      throws IOException, JetStreamApiException {
    KeyValueEntry entry = bucket.get(key);
    long attempts = entry == null ? 1 : entry.getValueAsLong() + 1;
    byte[] value = Long.toString(attempts).getBytes(StandardCharsets.US_ASCII);
    if (entry == null) {
      bucket.create(key, value);
    } else {
      bucket.update(key, value, entry.getRevision());
    }
    return Math.toIntExact(attempts);
  }

  private KeyValue bucket() throws IOException, JetStreamApiException {
    KeyValueOptions options =
        KeyValueOptions.builder().jetStreamOptions(broker.jetStreamOptions()).build();
    if (!isThere(options)) {
      create(options);
    }
    return broker.connection().keyValue(BUCKET, options);
  }

  private boolean isThere(KeyValueOptions options) throws IOException, JetStreamApiException {
    try {
      broker.connection().keyValueManagement(options).getStatus(BUCKET);
      return true;
    } catch (JetStreamApiException e) {
      if (ApiError.STREAM_NOT_FOUND.isWhy(e)) {
        return false;
      }
      throw e;
    }
  }

  private void create(KeyValueOptions options) throws IOException, JetStreamApiException {
    try {
      broker.connection().keyValueManagement(options).create(configuration());
    } catch (JetStreamApiException e) {
      if (!ApiError.NAME_IN_USE.isWhy(e)) {
        throw e;
      }
    }
  }

  private KeyValueConfiguration configuration() {
    return KeyValueConfiguration.builder()
        .name(BUCKET)
        .description("SPIRA: attempts at inferences that came more than once")
        .storageType(StorageType.File)
        .replicas(broker.settings().replicas())
        .ttl(KEPT)
        .build();
  }

  /** Ids come from messages that anybody may have written; hexadecimal is legal in any key. */
  private static String key(String inferenceId) {
    return HexFormat.of().formatHex(inferenceId.getBytes(StandardCharsets.UTF_8));
  }
}
