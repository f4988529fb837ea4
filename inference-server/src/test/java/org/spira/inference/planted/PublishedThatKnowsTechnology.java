package org.spira.inference.planted;

import io.micrometer.core.instrument.MeterRegistry;

record PublishedThatKnowsTechnology(MeterRegistry known) {}
