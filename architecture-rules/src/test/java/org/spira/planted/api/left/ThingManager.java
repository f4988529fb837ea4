package org.spira.planted.api.left;

final class ThingManager {}
