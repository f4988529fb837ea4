package org.spira.inference.models;

/**
 * Which model made a result.
 *
 * @param name the registered name
 * @param version the version in the registry
 * @param digest SHA-256 of the model's files, 64 hexadecimal digits
 */
public record ModelVersion(String name, String version, String digest) {

  private static final int SHORT = 12;

  /** The beginning of the digest, enough to tell versions apart on a dashboard. */
  public String shortDigest() {
    return digest.substring(0, Math.min(SHORT, digest.length()));
  }

  @Override
  public String toString() {
    return name + " version " + version + " (" + shortDigest() + ")";
  }
}
