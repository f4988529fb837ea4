package org.spira.planted.api.left.adapter.paper;

/** A controller that others could call. */
public final class OpenController {}
