package org.spira.api.privacy;

import java.time.Clock;
import org.spira.api.administration.Command;
import org.spira.api.privacy.application.retention.FindOver;
import org.spira.api.privacy.port.AgedInferences;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator asks about times of keeping by hand. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
public class RetentionCommandConfiguration {

  @Bean
  Command retentionCommand(AgedInferences aged, RetentionSettings settings) {
    return new RetentionCommand(new FindOver(aged, Clock.systemUTC(), settings.times()));
  }
}
