package org.spira.bench.wayin.report;

import java.util.Map;

/**
 * The server under one load.
 *
 * @param what was asked, and how
 * @param memory mebibytes that the process had afterwards, and had had at most
 */
public record Point(String what, Measured measured, Map<String, Long> memory) {}
