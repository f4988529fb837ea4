package org.spira.inference.planted.names;

final class BaseModel {}
