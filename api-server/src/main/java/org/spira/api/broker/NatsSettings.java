package org.spira.api.broker;

import java.time.Duration;
import org.spira.api.settings.Require;
import org.spira.jetstream.BrokerSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How to reach the Inference Servers.
 *
 * @param url SPIRA_NATS_URL, one or more addresses separated by commas
 * @param user SPIRA_NATS_USER, empty when NATS asks for none
 * @param password SPIRA_NATS_PASSWORD
 * @param replicas SPIRA_NATS_REPLICAS, how many NATS servers hold each message
 * @param timeout SPIRA_NATS_TIMEOUT, bound of connecting and of each answer
 */
@ConfigurationProperties("spira.nats")
public record NatsSettings(
    String url, String user, String password, int replicas, Duration timeout) {

  /** Refuses impossible numbers. */
  public NatsSettings {
    Require.text(url, "SPIRA_NATS_URL");
    Require.that(replicas >= 1 && replicas <= 5, "SPIRA_NATS_REPLICAS", "must be 1 to 5");
    Require.positive(timeout, "SPIRA_NATS_TIMEOUT");
  }

  /** As the library takes it. */
  public BrokerSettings broker() {
    boolean open = user.isEmpty();
    return new BrokerSettings(
        url, open ? null : user, open ? null : password, replicas, timeout, timeout);
  }

  /** Leaves the credentials out. */
  @Override
  public String toString() {
    return "NatsSettings[replicas=" + replicas + "]";
  }
}
