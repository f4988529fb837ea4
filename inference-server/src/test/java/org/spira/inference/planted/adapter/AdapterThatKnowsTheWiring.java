package org.spira.inference.planted.adapter;

import org.spira.inference.planted.Wiring;

record AdapterThatKnowsTheWiring(Wiring known) {}
