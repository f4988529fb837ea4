package org.spira.inference.planted.names;

final class ModelHelper {}
