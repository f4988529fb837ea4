package org.spira.api.broker;

import org.spira.api.lifecycle.Neighbour;
import org.spira.jetstream.Broker;
import org.spira.jetstream.consumers.Acknowledgements;
import org.spira.jetstream.consumers.JetStreamAcknowledgements;
import org.spira.jetstream.queues.JetStreamWorkQueues;
import org.spira.jetstream.queues.WorkQueues;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connection to NATS, unless {@code spira.broker} names another way. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spira.broker", havingValue = "nats", matchIfMissing = true)
@EnableConfigurationProperties(NatsSettings.class)
public class BrokerConfiguration {

  @Bean
  Broker apiBroker(NatsSettings settings) {
    return Broker.connect(settings.broker(), "spira-api");
  }

  @Bean
  Neighbour brokerNeighbour(Broker apiBroker) {
    return new Neighbour("broker", apiBroker::isConnected);
  }

  @Bean
  WorkQueues apiWorkQueues(Broker apiBroker) {
    return new JetStreamWorkQueues(apiBroker);
  }

  @Bean
  Acknowledgements apiAcknowledgements(NatsSettings settings) {
    return new JetStreamAcknowledgements(settings.timeout());
  }
}
