package org.spira.inference.planted.util;

/** Planted. */
public final class Plain {}
