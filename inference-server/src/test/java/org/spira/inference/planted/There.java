package org.spira.inference.planted;

import org.spira.inference.plantedtoo.Back;

/** Planted. */
public record There(Back known) {}
