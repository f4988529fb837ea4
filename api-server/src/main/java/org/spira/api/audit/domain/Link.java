package org.spira.api.audit.domain;

/**
 * Where a segment of the chain joins the one before it.
 *
 * @param segment number of the segment before; 0 when there is none
 * @param hash of the segment before, 64 hexadecimal digits
 * @param nextEntry number of the first entry after it
 */
public record Link(long segment, String hash, long nextEntry) {

  /** Before the first segment. */
  public static final Link START = new Link(0, "0".repeat(64), 1);
}
