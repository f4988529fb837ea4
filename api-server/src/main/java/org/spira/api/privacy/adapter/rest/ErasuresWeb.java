package org.spira.api.privacy.adapter.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The REST calls about erasures. */
@Configuration(proxyBeanMethods = false)
@Import(ErasureController.class)
public class ErasuresWeb {}
