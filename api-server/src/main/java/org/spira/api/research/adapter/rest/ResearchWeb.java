package org.spira.api.research.adapter.rest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The calls of researchers. */
@Configuration(proxyBeanMethods = false)
@Import(ResearchController.class)
public class ResearchWeb {

  @Bean
  WebMvcConfigurer researchSounds() {
    return new WebMvcConfigurer() {
      @Override
      public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new SoundConverter());
      }
    };
  }
}
