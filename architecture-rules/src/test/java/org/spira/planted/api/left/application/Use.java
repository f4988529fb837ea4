package org.spira.planted.api.left.application;

/** Stands for what can be asked. */
public final class Use {}
