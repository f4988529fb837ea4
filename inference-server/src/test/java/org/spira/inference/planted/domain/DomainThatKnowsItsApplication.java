package org.spira.inference.planted.domain;

import org.spira.inference.planted.application.ApplicationThatKnowsTechnology;

record DomainThatKnowsItsApplication(ApplicationThatKnowsTechnology known) {}
