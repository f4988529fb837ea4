package org.spira.api.models.adapter.nats;

import java.time.Duration;
import org.spira.api.broker.SubjectSettings;
import org.spira.api.lifecycle.Repeatedly;
import org.spira.api.models.WhoServes;
import org.spira.jetstream.Broker;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who serves what, over NATS, unless {@code spira.broker} names another way. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spira.broker", havingValue = "nats", matchIfMissing = true)
public class ServingOverNatsConfiguration {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  @Bean
  AnnouncementListener apiAnnouncementListener(
      Broker apiBroker, WhoServes whoServes, SubjectSettings subjects) {
    return new AnnouncementListener(apiBroker, whoServes, subjects.results());
  }

  @Bean
  Repeatedly apiAnnouncements(AnnouncementListener listener) {
    return new Repeatedly("announcements", LOOK_EVERY, listener::listen);
  }
}
