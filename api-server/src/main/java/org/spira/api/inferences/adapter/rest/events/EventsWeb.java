package org.spira.api.inferences.adapter.rest.events;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The call that tells an inference's end as it happens. */
@Configuration(proxyBeanMethods = false)
@Import(EventsController.class)
public class EventsWeb {}
