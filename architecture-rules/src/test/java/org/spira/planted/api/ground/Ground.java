package org.spira.planted.api.ground;

/** Stands for what all subjects stand on. */
public final class Ground {}
