package org.spira.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;

/**
 * How a service is cut: {@code <root>.<room>}, a room being either a subject with its rings or a
 * foundation that all subjects stand on.
 *
 * @param root the service's package
 * @param foundations rooms that know no subject, and whose every package all subjects may use
 */
public record Rooms(String root, Set<String> foundations) {

  /** Copies the set. */
  public Rooms {
    foundations = Set.copyOf(foundations);
  }

  /** The room that a class is in; nothing for the service's own package and for other code. */
  Optional<String> roomOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(root + ".")) {
      return Optional.empty();
    }
    String rest = name.substring(root.length() + 1);
    int dot = rest.indexOf('.');
    return Optional.of(dot < 0 ? rest : rest.substring(0, dot));
  }

  /** The subject that a class is in, if it is in one. */
  Optional<String> subjectOf(JavaClass type) {
    return roomOf(type).filter(room -> !foundations.contains(room));
  }

  /** Whether a class lies where what others may know lies: its room's own package, or a port. */
  boolean isPublished(JavaClass type) {
    String name = type.getPackageName();
    return name.endsWith(".port")
        || roomOf(type).filter(room -> name.equals(root + "." + room)).isPresent();
  }

  /** Whether a class is in the given ring of its subject. */
  boolean isInRing(JavaClass type, String ring) {
    String name = type.getPackageName() + ".";
    return subjectOf(type)
        .filter(subject -> name.contains("." + subject + "." + ring + "."))
        .isPresent();
  }
}
