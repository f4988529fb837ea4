package org.spira.api.audit.adapter.rest;

import org.spira.api.accounts.FindAccount;
import org.spira.api.audit.application.AppendEntries;
import org.spira.api.shared.ApiClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The calls about the trail, and what notes all others. */
@Configuration(proxyBeanMethods = false)
@Import({TrailController.class, AuditedAnswers.class})
public class AuditWeb {

  /** Behind whatever finds out who calls. */
  private static final int LAST = 1000;

  @Bean
  WebMvcConfigurer apiAuditing(AppendEntries append, FindAccount accounts, ApiClock clock) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AuditInterceptor(append, accounts, clock.clock())).order(LAST);
      }
    };
  }
}
