package org.spira.api.web.proxies;

import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.Valve;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes before Tomcat believes a proxy. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProxySettings.class)
public class ProxiesConfiguration {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> forwardedNames(ProxySettings settings) {
    return factory -> {
      List<Valve> valves = new ArrayList<>(factory.getEngineValves());
      valves.addFirst(new ForwardedNames(settings.inFront()));
      factory.setEngineValves(valves);
    };
  }
}
