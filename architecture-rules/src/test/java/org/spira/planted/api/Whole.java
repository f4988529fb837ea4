package org.spira.planted.api;

/** Stands for the service's own package, which wires all. */
public final class Whole {}
