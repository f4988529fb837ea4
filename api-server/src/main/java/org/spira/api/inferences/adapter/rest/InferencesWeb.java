package org.spira.api.inferences.adapter.rest;

import java.time.Duration;
import org.spira.api.inferences.adapter.rest.correcting.CorrectionsWeb;
import org.spira.api.inferences.adapter.rest.events.EventsWeb;
import org.spira.api.inferences.adapter.rest.listing.WholeLists;
import org.spira.api.inferences.adapter.rest.operation.OperationWeb;
import org.spira.api.inferences.adapter.rest.outcomes.OutcomesWeb;
import org.spira.api.inferences.adapter.rest.uploads.UploadLimit;
import org.spira.api.web.FilterOrder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The REST calls about inferences, and the bound before them. */
@Configuration(proxyBeanMethods = false)
@Import({
  CorrectionsWeb.class,
  EventsWeb.class,
  OutcomesWeb.class,
  InferenceController.class,
  OperationWeb.class,
  RecordingController.class,
  UploadController.class
})
public class InferencesWeb {

  private static final Duration PATIENCE_WITH_LISTS = Duration.ofSeconds(10);

  @Bean
  WholeLists wholeLists() {
    return new WholeLists(PATIENCE_WITH_LISTS);
  }

  @Bean
  FilterRegistrationBean<UploadLimit> apiUploadFilter(UploadLimit limit) {
    return FilterOrder.UPLOADS.put(limit);
  }
}
