package org.spira.planted.api.right.util;

final class Thing {}
