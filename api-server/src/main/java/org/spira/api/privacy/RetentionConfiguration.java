package org.spira.api.privacy;

import io.micrometer.core.instrument.MeterRegistry;
import org.spira.api.audit.AuditTrail;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.IdempotencyKeys;
import org.spira.api.inferences.port.Results;
import org.spira.api.lifecycle.Repeatedly;
import org.spira.api.privacy.adapter.MeteredRetention;
import org.spira.api.privacy.application.retention.FindOver;
import org.spira.api.privacy.application.retention.SweepOver;
import org.spira.api.privacy.port.AgedInferences;
import org.spira.api.privacy.port.RetentionEvents;
import org.spira.api.shared.ApiClock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removing what has been kept for as long as it may. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class RetentionConfiguration {

  @Bean
  RetentionEvents apiRetentionEvents(MeterRegistry registry) {
    return new MeteredRetention(registry);
  }

  @Bean
  SweepOver.Where retentionWhere(AudioStore audio, Results results, IdempotencyKeys keys) {
    return new SweepOver.Where(audio, results, keys);
  }

  @Bean
  SweepOver.Beside besideRetention(AuditTrail trail, RetentionEvents events, ApiClock clock) {
    return new SweepOver.Beside(trail, events, clock.clock());
  }

  @Bean
  SweepOver sweepOver(
      AgedInferences aged,
      SweepOver.Where retentionWhere,
      SweepOver.Beside besideRetention,
      RetentionSettings settings) {
    FindOver over = new FindOver(aged, besideRetention.clock(), settings.times());
    return new SweepOver(over, aged, retentionWhere, besideRetention);
  }

  @Bean
  Repeatedly apiRetention(SweepOver sweepOver, RetentionSettings settings) {
    return new Repeatedly("retention", settings.every(), sweepOver::sweep);
  }
}
