package org.spira.planted.api.left;

/** What the left subject shows of itself. */
public final class Published {}
