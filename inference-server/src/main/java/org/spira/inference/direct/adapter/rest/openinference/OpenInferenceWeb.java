package org.spira.inference.direct.adapter.rest.openinference;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The calls of the Open Inference Protocol. */
@Configuration(proxyBeanMethods = false)
@Import(OpenInferenceController.class)
public class OpenInferenceWeb {}
