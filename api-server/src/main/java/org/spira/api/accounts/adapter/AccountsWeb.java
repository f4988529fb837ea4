package org.spira.api.accounts.adapter;

import org.spira.api.accounts.application.Authenticate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The REST calls about users, and the door before all others. */
@Configuration(proxyBeanMethods = false)
@Import(UserController.class)
public class AccountsWeb {

  @Bean
  WebMvcConfigurer apiCallers(Authenticate authenticate) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new CallerInterceptor(authenticate)).addPathPatterns("/v1/**");
      }
    };
  }
}
