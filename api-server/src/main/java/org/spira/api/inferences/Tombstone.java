package org.spira.api.inferences;

import java.time.Instant;

/**
 * What is left of an inference that was erased: that it was, and nothing about whom it was about.
 *
 * @param erasureId the request that it followed
 * @param at when that was made
 * @param by the id of the account that made it
 * @param reason a word from a list, never text that somebody typed
 */
public record Tombstone(String erasureId, Instant at, String by, String reason) {}
