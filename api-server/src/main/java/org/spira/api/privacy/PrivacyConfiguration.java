package org.spira.api.privacy;

import io.micrometer.core.instrument.MeterRegistry;
import org.spira.api.audit.AuditTrail;
import org.spira.api.inferences.EraseInferences;
import org.spira.api.lifecycle.Repeatedly;
import org.spira.api.lifecycle.Workers;
import org.spira.api.privacy.adapter.MeteredErasures;
import org.spira.api.privacy.adapter.rest.ErasuresWeb;
import org.spira.api.privacy.application.CarryOutErasures;
import org.spira.api.privacy.application.FindErasures;
import org.spira.api.privacy.application.RequestErasure;
import org.spira.api.privacy.port.ErasureEvents;
import org.spira.api.privacy.port.Erasures;
import org.spira.api.shared.ApiClock;
import org.spira.api.shared.NewIds;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What patients may ask about their data, but for where it is kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ErasureSettings.class)
@Import({
  ErasuresWeb.class,
  AccessConfiguration.class,
  RetentionConfiguration.class,
  WithdrawalConfiguration.class
})
public class PrivacyConfiguration {

  @Bean
  ErasureEvents apiErasureEvents(MeterRegistry registry, ApiClock clock) {
    return new MeteredErasures(registry, clock.clock());
  }

  @Bean
  CarryOutErasures carryOutErasures(
      Erasures erasures,
      EraseInferences eraseInferences,
      AuditTrail trail,
      ErasureEvents events,
      ApiClock clock,
      ErasureSettings settings) {
    return new CarryOutErasures(
        erasures, eraseInferences, trail, events, clock.clock(), settings.settle());
  }

  @Bean
  RequestErasure requestErasure(
      Erasures erasures,
      EraseInferences eraseInferences,
      CarryOutErasures carryOutErasures,
      RequestErasure.Beside besideErasures) {
    return new RequestErasure(erasures, eraseInferences, carryOutErasures, besideErasures);
  }

  @Bean
  RequestErasure.Beside besideErasures(
      NewIds ids, ApiClock clock, Workers workers, ErasureSettings settings) {
    return new RequestErasure.Beside(ids, clock.clock(), workers.executor(), settings.settle());
  }

  @Bean
  FindErasures findErasures(Erasures erasures) {
    return new FindErasures(erasures);
  }

  @Bean
  Repeatedly apiEraser(CarryOutErasures carryOutErasures, ErasureSettings settings) {
    return new Repeatedly("eraser", settings.every(), carryOutErasures::carryOut);
  }
}
