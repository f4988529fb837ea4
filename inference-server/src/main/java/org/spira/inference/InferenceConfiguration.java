package org.spira.inference;

import org.spira.inference.announcements.AnnouncementsConfiguration;
import org.spira.inference.announcements.AnnouncementsOverNatsConfiguration;
import org.spira.inference.announcements.port.Announcements;
import org.spira.inference.direct.DirectConfiguration;
import org.spira.inference.engine.ComputeSettings;
import org.spira.inference.engine.EngineConfiguration;
import org.spira.inference.inferences.InferenceNatsConfiguration;
import org.spira.inference.inferences.InferenceS3Configuration;
import org.spira.inference.inferences.InferencesConfiguration;
import org.spira.inference.inferences.application.port.AttemptMarks;
import org.spira.inference.inferences.application.port.Recordings;
import org.spira.inference.inferences.application.port.ResultChannel;
import org.spira.inference.models.ModelsConfiguration;
import org.spira.inference.models.ServedModels;
import org.spira.inference.models.application.port.WorkChannels;
import org.spira.inference.shared.WorkSettings;
import org.spira.inference.workbench.BatchMeters;
import org.spira.inference.workbench.Workbench;
import org.spira.inference.workbench.WorkbenchConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Everything between recordings and diagnoses. Whoever imports it brings {@link Recordings}, {@link
 * WorkChannels}, {@link ResultChannel}, {@link AttemptMarks} and {@link Announcements}: the service
 * those of {@link InferenceS3Configuration}, {@link InferenceNatsConfiguration} and {@link
 * AnnouncementsOverNatsConfiguration}, the standalone mode its own.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  EngineConfiguration.class,
  WorkbenchConfiguration.class,
  ModelsConfiguration.class,
  InferencesConfiguration.class,
  AnnouncementsConfiguration.class,
  DirectConfiguration.class
})
@EnableConfigurationProperties(WorkSettings.class)
public class InferenceConfiguration {

  /** Depends on the models so that it is closed before they are. */
  @Bean
  Workbench inferenceWorkbench(
      ComputeSettings compute, BatchMeters meters, ServedModels closedLater) {
    return new Workbench(compute.workersHere(), compute.batchRows(), compute.batchBudget(), meters);
  }

  /**
   * For what is not a diagnosis: models asked directly, and challengers. Threads of its own leave
   * the diagnoses theirs however slow such a run is; the system shares the cores between both.
   */
  @Bean
  Workbench inferenceSideBench(
      ComputeSettings compute, BatchMeters meters, ServedModels closedLater) {
    return new Workbench(
        compute.workersAside(), compute.batchRows(), compute.batchBudget(), meters);
  }
}
