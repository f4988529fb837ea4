package org.spira.inference.announcements;

import org.spira.inference.announcements.adapter.NatsAnnouncements;
import org.spira.inference.announcements.port.Announcements;
import org.spira.jetstream.Broker;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Announcements over NATS. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnnouncementSettings.class)
public class AnnouncementsOverNatsConfiguration {

  @Bean
  Announcements inferenceAnnouncements(Broker inferenceBroker, AnnouncementSettings settings) {
    return new NatsAnnouncements(inferenceBroker, settings.resultsSubject());
  }
}
