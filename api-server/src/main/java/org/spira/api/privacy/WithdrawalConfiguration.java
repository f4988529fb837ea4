package org.spira.api.privacy;

import org.spira.api.inferences.EraseInferences;
import org.spira.api.privacy.adapter.rest.withdrawal.WithdrawalWeb;
import org.spira.api.privacy.application.withdrawal.RestrictUse;
import org.spira.api.privacy.port.Restrictions;
import org.spira.api.shared.ApiClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What follows when a patient agrees no longer. */
@Configuration(proxyBeanMethods = false)
@Import(WithdrawalWeb.class)
class WithdrawalConfiguration {

  @Bean
  RestrictUse restrictUse(
      EraseInferences eraseInferences, Restrictions restrictions, ApiClock clock) {
    return new RestrictUse(eraseInferences, restrictions, clock.clock());
  }
}
