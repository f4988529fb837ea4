package org.spira.api.web.audited;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a call that is noted in the audit trail before its answer leaves. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

  /** What is done, as the trail says it: {@code result.read}. */
  String value();

  /** Whether something is changed: then it is noted before it is done, too. */
  boolean change() default false;
}
