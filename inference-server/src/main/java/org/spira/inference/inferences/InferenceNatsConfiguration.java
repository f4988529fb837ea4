package org.spira.inference.inferences;

import org.spira.inference.engine.ComputeSettings;
import org.spira.inference.inferences.adapter.MicrometerInferenceMeters;
import org.spira.inference.inferences.adapter.nats.DeliveryHandler;
import org.spira.inference.inferences.adapter.nats.NatsAttempts;
import org.spira.inference.inferences.adapter.nats.NatsChannels;
import org.spira.inference.inferences.adapter.nats.NatsResults;
import org.spira.inference.inferences.application.AnswerDelivery;
import org.spira.inference.inferences.application.port.AttemptMarks;
import org.spira.inference.inferences.application.port.ResultChannel;
import org.spira.inference.shared.WorkSettings;
import org.spira.jetstream.Acknowledgements;
import org.spira.jetstream.AttemptLedger;
import org.spira.jetstream.Broker;
import org.spira.jetstream.ConsumerSettings;
import org.spira.jetstream.JetStreamAcknowledgements;
import org.spira.jetstream.JetStreamAttemptLedger;
import org.spira.jetstream.JetStreamWorkQueues;
import org.spira.jetstream.WorkConsumer;
import org.spira.jetstream.WorkHandler;
import org.spira.jetstream.WorkQueues;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Inferences from NATS, and results to it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({InferenceNatsSettings.class, ShutdownSettings.class})
public class InferenceNatsConfiguration {

  private static final String DURABLE = "inference-server";

  @Bean
  Broker inferenceBroker(InferenceNatsSettings settings) {
    return Broker.connect(settings.broker(), DURABLE);
  }

  @Bean
  WorkQueues inferenceWorkQueues(Broker inferenceBroker) {
    return new JetStreamWorkQueues(inferenceBroker);
  }

  @Bean
  Acknowledgements inferenceAcknowledgements(InferenceNatsSettings settings) {
    return new JetStreamAcknowledgements(settings.requestTimeout());
  }

  @Bean
  AttemptLedger inferenceAttemptLedger(Broker inferenceBroker) {
    return new JetStreamAttemptLedger(inferenceBroker);
  }

  @Bean
  AttemptMarks inferenceAttemptMarks(AttemptLedger inferenceAttemptLedger) {
    return new NatsAttempts(inferenceAttemptLedger);
  }

  @Bean
  ResultChannel inferenceResultChannel(
      WorkQueues inferenceWorkQueues, InferenceNatsSettings settings) {
    return new NatsResults(inferenceWorkQueues, settings.resultsSubject());
  }

  @Bean
  WorkHandler inferenceWorkHandler(AnswerDelivery answers) {
    return new DeliveryHandler(answers);
  }

  @Bean(destroyMethod = "")
  NatsChannels inferenceChannels(
      Broker inferenceBroker,
      WorkQueues inferenceWorkQueues,
      Acknowledgements inferenceAcknowledgements,
      WorkHandler inferenceWorkHandler,
      ComputeSettings compute,
      WorkSettings work) {
    return new NatsChannels(channel ->
        new WorkConsumer(
            inferenceBroker,
            inferenceWorkQueues,
            inferenceAcknowledgements,
            new ConsumerSettings(
                channel, DURABLE, work.inFlight(compute.workersHere()), work.ackWait()),
            inferenceWorkHandler));
  }

  @Bean
  ChannelsLifecycle inferenceChannelsLifecycle(
      NatsChannels channels, MicrometerInferenceMeters meters, ShutdownSettings settings) {
    meters.inFlight(channels::inFlight);
    return new ChannelsLifecycle(channels, settings.shutdownBudget());
  }

  @Bean
  BrokerHealth inferenceBrokerHealthIndicator(Broker inferenceBroker) {
    return new BrokerHealth(inferenceBroker);
  }
}
