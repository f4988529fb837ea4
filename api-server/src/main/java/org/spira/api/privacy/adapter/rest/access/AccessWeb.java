package org.spira.api.privacy.adapter.rest.access;

import org.spira.api.privacy.application.access.ReadEverything;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The REST calls that hand everything over. */
@Configuration(proxyBeanMethods = false)
@Import(AccessController.class)
public class AccessWeb {

  @Bean
  WebMvcConfigurer apiDossiers(ReadEverything readEverything) {
    return new WebMvcConfigurer() {
      @Override
      public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new DossierConverter(readEverything));
      }
    };
  }
}
