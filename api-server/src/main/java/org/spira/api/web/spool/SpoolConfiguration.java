package org.spira.api.web.spool;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where uploads wait until they are stored. */
@Configuration(proxyBeanMethods = false)
public class SpoolConfiguration {

  @Bean
  UploadSpool apiUploadSpool(@Value("${spira.uploads.spool}") Path all) throws IOException {
    return UploadSpool.in(all);
  }

  @Bean
  ServletContextInitializer apiSpoolFolder(UploadSpool spool) {
    return context -> context.setAttribute(UploadSpool.ATTRIBUTE, spool.folder());
  }
}
