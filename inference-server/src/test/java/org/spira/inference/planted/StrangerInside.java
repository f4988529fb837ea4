package org.spira.inference.planted;

import org.spira.inference.models.application.WatchModels;

record StrangerInside(WatchModels known) {}
