package org.spira.api.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over the members of a segment in a fixed order, each as its length in bytes, a colon and
 * its UTF-8, so that no two run together.
 */
final class ChainHash {

  private static final String FORMAT = "spira audit trail 1";

  private final MessageDigest digest = sha256();

  private ChainHash() {}

  static String of(long number, long first, String previous, List<Entry> entries) {
    ChainHash hash = new ChainHash();
    hash.add(FORMAT).add(number).add(first).add(previous).add(entries.size());
    entries.forEach(hash::add);
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void add(Entry entry) {
    Entry.Actor actor = entry.actor();
    add(entry.at().toEpochMilli()).add(actor.id()).add(actor.name()).add(actor.role());
    add(actor.address()).add(entry.action()).add(entry.outcome().wireName());
    add(entry.records().size());
    entry.records().forEach((name, id) -> add(name).add(id));
  }

  private ChainHash add(long number) {
    return add(Long.toString(number));
  }

  private ChainHash add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
