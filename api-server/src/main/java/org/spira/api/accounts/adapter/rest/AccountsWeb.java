package org.spira.api.accounts.adapter.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The REST calls about users. */
@Configuration(proxyBeanMethods = false)
@Import(UserController.class)
public class AccountsWeb {}
