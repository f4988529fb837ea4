package org.spira.inference.planted;

import org.spira.inference.planted.adapter.disk.DiskThing;

/** Planted. */
public record Wiring(DiskThing known) {}
