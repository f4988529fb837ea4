package org.spira.jetstream;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the broker.
 *
 * @param url one or more addresses, separated by commas: {@code nats://a:4222,nats://b:4222}
 * @param user absent when the broker asks for none
 * @param password absent when the broker asks for none
 * @param replicas how many servers hold each message: 3 in a cluster, 1 on a single server
 * @param connectTimeout bound of one attempt to connect
 * @param requestTimeout bound of one question to the broker
 */
public record BrokerSettings(
    String url,
    @Nullable String user,
    @Nullable String password,
    int replicas,
    Duration connectTimeout,
    Duration requestTimeout) {

  /** Leaves the credentials out. */
  @Override
  public String toString() {
    return "BrokerSettings[replicas=" + replicas + "]";
  }
}
