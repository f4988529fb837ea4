package org.spira.api.evaluation.adapter.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The call about evaluations. */
@Configuration(proxyBeanMethods = false)
@Import(EvaluationController.class)
public class EvaluationWeb {}
