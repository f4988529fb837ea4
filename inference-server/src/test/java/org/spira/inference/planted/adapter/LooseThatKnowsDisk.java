package org.spira.inference.planted.adapter;

import org.spira.inference.planted.adapter.disk.DiskThing;

record LooseThatKnowsDisk(DiskThing known) {}
