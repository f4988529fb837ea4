package org.spira.api.audit;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.spira.api.administration.Command;
import org.spira.api.administration.CommandNotes;
import org.spira.api.audit.adapter.MeteredTrail;
import org.spira.api.audit.application.AppendEntries;
import org.spira.api.audit.application.ExtendChain;
import org.spira.api.audit.application.VerifyTrail;
import org.spira.api.audit.port.Segments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator asks about the trail by hand, and what is noted there of operators. */
@Configuration(proxyBeanMethods = false)
public class AuditCommandConfiguration {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Bean
  Command auditVerifyCommand(Segments segments) {
    return new AuditVerifyCommand(new VerifyTrail(segments));
  }

  /** Nobody reads the meters of a command. */
  @Bean
  CommandNotes commandNotes(Segments segments) {
    MeteredTrail events = new MeteredTrail(new SimpleMeterRegistry());
    return AuditTrail.ofOperators(
        new AppendEntries(new ExtendChain(segments), events, PATIENCE), Clock.systemUTC());
  }
}
