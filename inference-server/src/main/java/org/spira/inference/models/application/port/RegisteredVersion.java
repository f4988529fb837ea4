package org.spira.inference.models.application.port;

/**
 * A version of a model in the registry, ready for use.
 *
 * @param model the registered name
 * @param version the version, a number in MLflow
 * @param source where its files are, as the registry tells
 */
public record RegisteredVersion(String model, String version, String source) {}
