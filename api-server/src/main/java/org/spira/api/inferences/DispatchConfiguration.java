package org.spira.api.inferences;

import io.micrometer.core.instrument.MeterRegistry;
import org.spira.api.inferences.adapter.MeteredEvents;
import org.spira.api.inferences.adapter.TellingEvents;
import org.spira.api.inferences.application.dispatch.ClearQueues;
import org.spira.api.inferences.application.dispatch.DispatchInference;
import org.spira.api.inferences.application.dispatch.ReconcileInferences;
import org.spira.api.inferences.application.dispatch.UnservedRule;
import org.spira.api.inferences.application.reading.AwaitEnds;
import org.spira.api.inferences.application.reading.EndNews;
import org.spira.api.inferences.port.InferenceChannel;
import org.spira.api.inferences.port.InferenceEvents;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;
import org.spira.api.lifecycle.Repeatedly;
import org.spira.api.models.FindModel;
import org.spira.api.models.WhoServes;
import org.spira.api.shared.ApiClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bringing inferences to the Inference Servers, and looking after those that do not end. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReconcileSettings.class)
class DispatchConfiguration {

  /** Where there is no broker, there are no other replicas either. */
  @Bean
  InferenceEvents apiInferenceEvents(
      MeterRegistry registry,
      FindModel models,
      ApiClock clock,
      AwaitEnds ends,
      ObjectProvider<EndNews> elsewhere) {
    MeteredEvents books = new MeteredEvents(registry, models, clock.clock());
    return new TellingEvents(books, ends, elsewhere.getIfAvailable(() -> id -> {}));
  }

  @Bean
  DispatchInference dispatchInference(
      InferenceChannel channel, Inferences inferences, ApiClock clock, ReconcileSettings settings) {
    return new DispatchInference(channel, inferences, clock.clock(), settings.dispatch());
  }

  @Bean
  ReconcileInferences reconcileInferences(
      ReconcileInferences.Stores stores,
      ReconcileInferences.Delivery delivery,
      InferenceEvents events,
      ApiClock clock) {
    return new ReconcileInferences(stores, delivery, events, clock.clock());
  }

  @Bean
  ReconcileInferences.Stores reconcileStores(
      Inferences inferences, Results results, FindModel models) {
    return new ReconcileInferences.Stores(inferences, results, models);
  }

  @Bean
  ReconcileInferences.Delivery reconcileDelivery(
      InferenceChannel channel,
      DispatchInference dispatchInference,
      ReconcileSettings settings,
      WhoServes whoServes) {
    return new ReconcileInferences.Delivery(
        channel,
        dispatchInference,
        settings.dispatch(),
        new UnservedRule(whoServes, settings.unservedAfter()));
  }

  @Bean
  @ConditionalOnProperty(name = "spira.dispatch.reconciler", matchIfMissing = true)
  Repeatedly apiReconciler(ReconcileInferences reconcile, ReconcileSettings settings) {
    return new Repeatedly("reconciler", settings.every(), reconcile::reconcile);
  }

  @Bean
  @ConditionalOnProperty(name = "spira.dispatch.reconciler", matchIfMissing = true)
  Repeatedly apiQueueClearing(
      FindModel models,
      InferenceChannel channel,
      Inferences inferences,
      InferenceEvents events,
      ReconcileSettings settings) {
    ClearQueues clearing = new ClearQueues(models, channel, inferences, events);
    return new Repeatedly("queue-clearing", settings.every(), clearing::clear);
  }
}
