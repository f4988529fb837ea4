package org.spira.api.inferences.adapter.nats;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.spira.api.broker.BrokerConfiguration;
import org.spira.api.broker.SubjectSettings;
import org.spira.api.inferences.adapter.Meters;
import org.spira.api.inferences.application.reading.AwaitEnds;
import org.spira.api.inferences.application.result.ResultMessages;
import org.spira.api.inferences.application.result.StoreChallengerResult;
import org.spira.api.inferences.application.result.StoreResult;
import org.spira.api.inferences.port.InferenceChannel;
import org.spira.api.lifecycle.Repeatedly;
import org.spira.api.lifecycle.ShutdownSettings;
import org.spira.common.Subjects;
import org.spira.jetstream.Broker;
import org.spira.jetstream.consumers.Acknowledgements;
import org.spira.jetstream.consumers.ConsumerSettings;
import org.spira.jetstream.consumers.WorkConsumer;
import org.spira.jetstream.consumers.WorkHandler;
import org.spira.jetstream.queues.WorkQueues;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Inferences and results over NATS, unless {@code spira.broker} names another way. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spira.broker", havingValue = "nats", matchIfMissing = true)
@EnableConfigurationProperties(ResultSettings.class)
@Import(BrokerConfiguration.class)
public class InferencesOverNatsConfiguration {

  private static final String DURABLE = "api-server";
  private static final Duration LISTEN_EVERY = Duration.ofSeconds(1);

  @Bean
  InferenceChannel apiInferenceChannel(WorkQueues apiWorkQueues) {
    return new NatsInferenceChannel(apiWorkQueues);
  }

  @Bean
  NatsEndNews apiEndNews(Broker apiBroker, AwaitEnds ends, SubjectSettings subjects) {
    return new NatsEndNews(apiBroker, ends::heard, subjects.results());
  }

  @Bean
  Repeatedly apiEndNewsListening(NatsEndNews apiEndNews) {
    return new Repeatedly("end-news", LISTEN_EVERY, apiEndNews::listen);
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
  ResultConsumers apiResultConsumers(
      Pulling pulling,
      SubjectSettings subjects,
      ShutdownSettings shutdown,
      MeterRegistry registry) {
    String results = subjects.results();
    ResultConsumers consumers =
        new ResultConsumers(
            List.of(
                pulling.from(results, pulling.resultHandler),
                pulling.from(Subjects.challengers(results), pulling.challengerHandler)),
            shutdown.forResults());
    FunctionCounter.builder(Meters.REDELIVERED, consumers, ResultConsumers::redelivered)
        .register(registry);
    return consumers;
  }

  @Bean
  Pulling apiPulling(
      Broker apiBroker,
      WorkQueues apiWorkQueues,
      Acknowledgements apiAcknowledgements,
      ResultSettings settings,
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
      ResultSettings settings,
      WorkHandler resultHandler,
      WorkHandler challengerHandler) {

    WorkConsumer from(String subject, WorkHandler handler) {
      ConsumerSettings consumer =
          new ConsumerSettings(subject, DURABLE, settings.inFlight(), settings.ackWait());
      return new WorkConsumer(broker, queues, acknowledgements, consumer, handler);
    }
  }
}
