package org.spira.api.hospitals;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spira.common.Sha256;

/**
 * A place where patients are recorded.
 *
 * @param formerNames what it was called before: what was recorded then says so, and stays its own
 * @param retired whether no form offers it any more; what was recorded there stays
 */
public record Hospital(String id, String name, List<String> formerNames, boolean retired) {

  private static final int ID_BYTES = 12;

  /** Copies the names. */
  public Hospital {
    formerNames = List.copyOf(formerNames);
  }

  /** One that forms offer, and that was never called otherwise. */
  public Hospital(String id, String name) {
    this(id, name, List.of(), false);
  }

  /** A hospital whose id follows from its name, so that adding it twice adds it once. */
  public static Hospital named(String name) {
    return new Hospital(idFrom(name), name);
  }

  /** Its name, and those that it had before. */
  public Set<String> names() {
    return Stream.concat(Stream.of(name), formerNames.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The one of these that is called this, or was; absent for any other text. */
  public static Optional<Hospital> called(Collection<Hospital> hospitals, @Nullable String text) {
    return text == null
        ? Optional.empty()
        : hospitals.stream().filter(each -> each.isOrWas(text)).findFirst();
  }

  /** Whether it is called this to the letter, or was. */
  boolean isOrWas(String text) {
    return name.equals(text) || formerNames.contains(text);
  }

  /** Whether it is called so, or was; names that differ by their case only are one to readers. */
  boolean wasEverCalled(String text) {
    return names().stream().anyMatch(text::equalsIgnoreCase);
  }

  Hospital renamed(String other) {
    List<String> before =
        Stream.concat(formerNames.stream(), Stream.of(name))
            .distinct()
            .filter(each -> !each.equals(other))
            .toList();
    return new Hospital(id, other, before, retired);
  }

  Hospital retired(boolean isRetired) {
    return new Hospital(id, name, formerNames, isRetired);
  }

  private static String idFrom(String text) {
    return HexFormat.of().formatHex(Sha256.of(text), 0, ID_BYTES);
  }
}
