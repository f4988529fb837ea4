package org.spira.api.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a route, at the method or at its whole controller. A route that carries neither this
 * nor {@link org.spira.api.web.NoToken} is closed to everybody.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

  /** The roles that may call it. */
  Role[] value();

  /** Whether also those may call it who still have to choose a password of their own. */
  boolean beforeOwnPassword() default false;
}
