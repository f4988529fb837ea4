package org.spira.inference.direct.adapter.rest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What both protocols need of the web server. */
@Configuration(proxyBeanMethods = false)
public class DirectWeb {

  /** Unless the API Server in the same process says what failed. */
  @Bean
  @ConditionalOnMissingBean(ErrorController.class)
  ErrorController inferenceFallbackErrorController() {
    return new FallbackErrorController();
  }

  /**
   * A slash in a name makes an unknown name, which is answered like one, and no page of Tomcat's.
   */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> inferenceSlashesInNames() {
    return tomcat ->
        tomcat.addConnectorCustomizers(
            connector -> connector.setEncodedSolidusHandling("passthrough"));
  }
}
