package org.spira.inference.planted.adapter.disk;

/** Planted. */
public final class DiskThing {}
