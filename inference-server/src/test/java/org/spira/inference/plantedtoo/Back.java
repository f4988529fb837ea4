package org.spira.inference.plantedtoo;

import org.spira.inference.planted.There;

/** Planted. */
public record Back(There known) {}
