package org.spira.planted.api.right.application;

/** What the right subject keeps to itself. */
public final class Inner {}
