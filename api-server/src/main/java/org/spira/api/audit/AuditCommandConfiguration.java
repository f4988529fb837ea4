package org.spira.api.audit;

import org.spira.api.administration.Command;
import org.spira.api.audit.application.VerifyTrail;
import org.spira.api.audit.port.Segments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator asks about the trail by hand. */
@Configuration(proxyBeanMethods = false)
public class AuditCommandConfiguration {

  @Bean
  Command auditVerifyCommand(Segments segments) {
    return new AuditVerifyCommand(new VerifyTrail(segments));
  }
}
