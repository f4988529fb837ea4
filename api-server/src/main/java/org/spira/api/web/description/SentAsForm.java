package org.spira.api.web.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the description of a form. The page that lets people try the API out fills each field with
 * an example, or with one that it makes up; members that may be left out are left empty.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SentAsForm {}
