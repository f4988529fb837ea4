package org.spira.standalone;

import org.spira.api.ApiConfiguration;
import org.spira.api.accounts.adapter.gate.AccessRule;
import org.spira.api.inferences.application.result.StoreChallengerResult;
import org.spira.api.inferences.application.result.StoreResult;
import org.spira.api.models.WhoServes;
import org.spira.inference.InferenceConfiguration;
import org.spira.inference.announcements.port.Announcements;
import org.spira.inference.direct.DirectAccessSettings;
import org.spira.inference.inferences.application.AnswerDelivery;
import org.spira.inference.inferences.application.port.AttemptMarks;
import org.spira.inference.inferences.application.port.ResultChannel;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Both services, with what stands in for the servers between them. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(DirectAccessSettings.class)
@Import({ApiConfiguration.class, InferenceConfiguration.class})
class StandaloneConfiguration {

  @Bean
  FolderAudioStore standaloneRecordings(DataFolder data) {
    return new FolderAudioStore(data.recordings());
  }

  @Bean
  AttemptMarks standaloneAttempts(DataFolder data) {
    return new FileAttempts(data.root().resolve("attempts"));
  }

  @Bean
  ResultChannel standaloneResults(StoreResult results, StoreChallengerResult challengers) {
    return new LocalResults(results, challengers);
  }

  @Bean
  AccessRule directAccess(DirectAccessSettings settings) {
    return new DirectAccess(settings.httpKey());
  }

  @Bean
  Announcements standaloneAnnouncements(WhoServes whoServes) {
    return new LocalAnnouncements(whoServes);
  }

  @Bean
  LocalChannels standaloneChannels(AnswerDelivery answers) {
    return new LocalChannels(answers);
  }
}
