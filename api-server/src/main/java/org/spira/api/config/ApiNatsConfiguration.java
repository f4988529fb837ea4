package org.spira.api.config;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.spira.api.adapter.metrics.Meters;
import org.spira.api.adapter.nats.NatsInferenceChannel;
import org.spira.api.adapter.nats.StoringHandler;
import org.spira.api.application.ResultMessages;
import org.spira.api.application.StoreChallengerResult;
import org.spira.api.application.StoreResult;
import org.spira.api.application.port.InferenceChannel;
import org.spira.common.Subjects;
import org.spira.jetstream.Acknowledgements;
import org.spira.jetstream.Broker;
import org.spira.jetstream.ConsumerSettings;
import org.spira.jetstream.JetStreamAcknowledgements;
import org.spira.jetstream.JetStreamWorkQueues;
import org.spira.jetstream.WorkConsumer;
import org.spira.jetstream.WorkHandler;
import org.spira.jetstream.WorkQueues;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Inferences and results over NATS, unless {@code spira.broker} names another way. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spira.broker", havingValue = "nats", matchIfMissing = true)
@EnableConfigurationProperties(NatsSettings.class)
public class ApiNatsConfiguration {

  private static final String DURABLE = "api-server";
  private static final int SHARE_OF_THE_BUDGET = 4;

  @Bean
  Broker apiBroker(NatsSettings settings) {
    return Broker.connect(settings.broker(), "spira-api");
  }

  @Bean
  WorkQueues apiWorkQueues(Broker apiBroker) {
    return new JetStreamWorkQueues(apiBroker);
  }

  @Bean
  Acknowledgements apiAcknowledgements(NatsSettings settings) {
    return new JetStreamAcknowledgements(settings.timeout());
  }

  @Bean
  InferenceChannel apiInferenceChannel(WorkQueues apiWorkQueues) {
    return new NatsInferenceChannel(apiWorkQueues);
  }

  @Bean
  WorkHandler apiResultHandler(StoreResult storeResult) {
    return new StoringHandler(message -> storeResult.store(ResultMessages.result(message)));
  }

  @Bean
  WorkHandler apiChallengerHandler(StoreChallengerResult storeChallenger) {
    return new StoringHandler(message -> storeChallenger.store(ResultMessages.challenge(message)));
  }

  @Bean
  ResultConsumers apiResultConsumers(Pulling pulling, ApiSettings api, MeterRegistry registry) {
    String results = api.resultsSubject();
    ResultConsumers consumers =
        new ResultConsumers(
            List.of(
                pulling.from(results, pulling.resultHandler),
                pulling.from(Subjects.challengers(results), pulling.challengerHandler)),
            api.shutdownBudget().dividedBy(SHARE_OF_THE_BUDGET));
    FunctionCounter.builder(Meters.REDELIVERED, consumers, ResultConsumers::redelivered)
        .register(registry);
    return consumers;
  }

  @Bean
  Pulling apiPulling(
      Broker apiBroker,
      WorkQueues apiWorkQueues,
      Acknowledgements apiAcknowledgements,
      NatsSettings settings,
      WorkHandler apiResultHandler,
      WorkHandler apiChallengerHandler) {
    return new Pulling(
        apiBroker,
        apiWorkQueues,
        apiAcknowledgements,
        settings,
        apiResultHandler,
        apiChallengerHandler);
  }

  /** What it takes to pull results. */
  record Pulling(
      Broker broker,
      WorkQueues queues,
      Acknowledgements acknowledgements,
      NatsSettings settings,
      WorkHandler resultHandler,
      WorkHandler challengerHandler) {

    WorkConsumer from(String subject, WorkHandler handler) {
      ConsumerSettings consumer =
          new ConsumerSettings(
              subject, DURABLE, settings.resultsInFlight(), settings.resultsAckWait());
      return new WorkConsumer(broker, queues, acknowledgements, consumer, handler);
    }
  }
}
