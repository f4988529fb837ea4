package org.spira.bench.wayin;

import java.util.Map;

/**
 * The server under one load.
 *
 * @param what was asked, and how
 * @param memory mebibytes that the process had afterwards, and had had at most
 */
record Point(String what, Measured measured, Map<String, Long> memory) {}
