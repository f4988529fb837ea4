package org.spira.planted.api.left.adapter.paper;

/** Stands for one technology. */
public final class Paper {}
