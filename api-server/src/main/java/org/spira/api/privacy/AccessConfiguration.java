package org.spira.api.privacy;

import org.spira.api.inferences.EraseInferences;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.privacy.adapter.rest.access.AccessWeb;
import org.spira.api.privacy.application.access.ReadEverything;
import org.spira.api.privacy.port.KeptDocuments;
import org.spira.api.shared.ApiClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Handing over what is kept. */
@Configuration(proxyBeanMethods = false)
@Import(AccessWeb.class)
class AccessConfiguration {

  @Bean
  ReadEverything readEverything(
      EraseInferences eraseInferences, KeptDocuments documents, AudioStore audio, ApiClock clock) {
    return new ReadEverything(eraseInferences, documents, audio, clock.clock());
  }
}
