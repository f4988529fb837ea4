package org.spira.inference.planted.adapter.net;

import org.spira.inference.planted.adapter.disk.DiskThing;

record NetThatKnowsDisk(DiskThing known) {}
