package org.spira.inference.descriptions;

/**
 * A number that YAML reads otherwise than it looks: {@code 016000} is octal, {@code 4:30} counts
 * sixties.
 *
 * @param written as it stands in the file
 * @param meaning what YAML makes of it, in words
 */
public record UnclearScalar(String written, String meaning) {}
