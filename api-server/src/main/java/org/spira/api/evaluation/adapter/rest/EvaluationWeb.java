package org.spira.api.evaluation.adapter.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The calls about evaluations and drift. */
@Configuration(proxyBeanMethods = false)
@Import({DriftController.class, EvaluationController.class})
public class EvaluationWeb {}
