package org.spira.api.audit;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.spira.api.accounts.port.SessionEvents;
import org.spira.api.audit.adapter.MeteredTrail;
import org.spira.api.audit.adapter.NotedSessions;
import org.spira.api.audit.adapter.rest.AuditWeb;
import org.spira.api.audit.application.AppendEntries;
import org.spira.api.audit.application.ExtendChain;
import org.spira.api.audit.application.PruneTrail;
import org.spira.api.audit.application.SearchTrail;
import org.spira.api.audit.port.Segments;
import org.spira.api.audit.port.TrailEvents;
import org.spira.api.lifecycle.Repeatedly;
import org.spira.api.shared.ApiClock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/** The audit trail, but for where it is kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
@Import(AuditWeb.class)
public class AuditConfiguration {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Bean
  TrailEvents apiTrailEvents(MeterRegistry registry) {
    return new MeteredTrail(registry);
  }

  @Bean
  AppendEntries appendEntries(
      Segments segments, TrailEvents events, ApiClock clock, AuditSettings settings) {
    ExtendChain chain = new ExtendChain(segments, clock.clock(), settings.kept());
    return new AppendEntries(chain, events, PATIENCE);
  }

  @Bean
  AuditTrail auditTrail(AppendEntries appendEntries, ApiClock clock) {
    return AuditTrail.ofTheSystem(appendEntries, clock.clock());
  }

  /** After what counts them: a trail that is away keeps nobody from hearing of it. */
  @Bean
  @Order
  SessionEvents notedSessions(AuditTrail trail) {
    return new NotedSessions(trail);
  }

  @Bean
  SearchTrail searchTrail(Segments segments) {
    return new SearchTrail(segments);
  }

  @Bean
  Repeatedly apiTrailPruner(
      Segments segments, AppendEntries appendEntries, ApiClock clock, AuditSettings settings) {
    PruneTrail prune = new PruneTrail(segments, appendEntries, clock.clock(), settings.kept());
    return new Repeatedly("trail-pruner", settings.pruneEvery(), prune::prune);
  }
}
