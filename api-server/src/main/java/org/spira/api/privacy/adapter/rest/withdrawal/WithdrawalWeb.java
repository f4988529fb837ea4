package org.spira.api.privacy.adapter.rest.withdrawal;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The REST calls about consent that was withdrawn. */
@Configuration(proxyBeanMethods = false)
@Import(WithdrawalController.class)
public class WithdrawalWeb {}
