package org.spira.planted.api.left.application;

import com.tngtech.archunit.lang.ArchRule;

record KnowsATechnology(ArchRule planted) {}
