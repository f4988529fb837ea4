package org.spira.api.accounts.adapter.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The REST calls about users and their accounts. */
@Configuration(proxyBeanMethods = false)
@Import({UserController.class, OwnPasswordController.class, AccountController.class})
public class AccountsWeb {}
