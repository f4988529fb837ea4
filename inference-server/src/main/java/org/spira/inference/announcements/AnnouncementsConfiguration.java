package org.spira.inference.announcements;

import java.util.UUID;
import org.spira.inference.announcements.application.AnnounceModels;
import org.spira.inference.announcements.application.AnnounceModels.Speaker;
import org.spira.inference.announcements.port.Announcements;
import org.spira.inference.models.ServedModels;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Telling what is served here. Whoever imports it brings {@link Announcements}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReplicaSettings.class)
public class AnnouncementsConfiguration {

  @Bean
  AnnouncingLifecycle inferenceAnnouncing(
      ServedModels models, Announcements announcements, ReplicaSettings settings) {
    Speaker speaker = new Speaker(UUID.randomUUID().toString(), settings.called());
    return new AnnouncingLifecycle(
        new AnnounceModels(models, announcements, speaker, System::nanoTime));
  }
}
