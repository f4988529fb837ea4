package org.spira.inference.inferences;

import org.spira.jetstream.Broker;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while NATS can be talked to: without it there is nothing to do. */
final class BrokerHealth implements HealthIndicator {

  private final Broker broker;

  BrokerHealth(Broker broker) {
    this.broker = broker;
  }

  @Override
  public Health health() {
    return broker.isConnected() ? Health.up().build() : Health.outOfService().build();
  }
}
