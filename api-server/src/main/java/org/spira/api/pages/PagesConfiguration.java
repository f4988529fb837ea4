package org.spira.api.pages;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Where the pages are. Routes within them are kept behind the {@code #} of the address, so that
 * these few paths are all, and no id stands in an access log.
 */
@Configuration(proxyBeanMethods = false)
public class PagesConfiguration {

  private static final String ROOT = "classpath:/pages/";
  private static final String ASSETS = "/assets/**";
  private static final String[] NAMED = {
    "/index.html", "/sw.js", "/manifest.webmanifest", "/favicon.svg", "/icons/*.png"
  };

  @Bean
  WebMvcConfigurer pages() {
    return new WebMvcConfigurer() {
      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // the name of an asset holds the digest of its content
        serve(
            registry, CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable(), ASSETS);
        serve(registry, CacheControl.noCache(), NAMED);
      }

      @Override
      public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
      }
    };
  }

  private static void serve(
      ResourceHandlerRegistry registry, CacheControl cached, String... patterns) {
    for (String pattern : patterns) {
      String folder = pattern.substring(1, pattern.lastIndexOf('/') + 1);
      registry
          .addResourceHandler(pattern)
          .addResourceLocations(ROOT + folder)
          .setCacheControl(cached)
          .resourceChain(true)
          .addResolver(new EncodedResourceResolver());
    }
  }
}
