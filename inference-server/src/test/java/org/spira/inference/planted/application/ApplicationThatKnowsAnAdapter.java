package org.spira.inference.planted.application;

import org.spira.inference.planted.adapter.disk.DiskThing;

record ApplicationThatKnowsAnAdapter(DiskThing known) {}
