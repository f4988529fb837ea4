package org.spira.api.models.adapter;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The REST calls about models. */
@Configuration(proxyBeanMethods = false)
@Import(ModelController.class)
public class ModelsWeb {}
