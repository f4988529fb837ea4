package org.spira.inference.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a class belongs: {@code root.subject[.ring[.technology]]}. A subject publishes what stands
 * in its own package, and its ports.
 */
public final class Rooms {

  private static final Pattern FIRST_WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final String root;

  /** Below this package. */
  public Rooms(String root) {
    this.root = root;
  }

  /** The subject, if the class is below the root and in one. */
  public Optional<String> subject(JavaClass type) {
    List<String> steps = steps(type);
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getFirst());
  }

  /** Whether it is no subject's, and there for all. */
  public boolean isShared(JavaClass type) {
    return subject(type).equals(Optional.of("shared"));
  }

  /** Whether others may use it. */
  public boolean isPublished(JavaClass type) {
    return steps(type).size() <= 1 || type.getPackageName().endsWith(".port");
  }

  /** Which technology an adapter is about: its folder, else the first word of its name. */
  public Optional<String> technology(JavaClass type) {
    List<String> steps = steps(type);
    if (steps.size() < 2 || !steps.get(1).equals("adapter")) {
      return Optional.empty();
    }
    String named =
        steps.size() > 2 ? steps.get(2) : FIRST_WORD.split(topLevel(type).getSimpleName())[0];
    return Optional.of(steps.getFirst() + " " + named);
  }

  /** Classes of this ring of any subject. */
  public DescribedPredicate<JavaClass> ring(String ring) {
    return DescribedPredicate.describe(
        "are in the ring " + ring,
        type -> {
          List<String> steps = steps(type);
          return steps.size() > 1 && steps.get(1).equals(ring);
        });
  }

  /** What puts parts together: in a subject's own package, and knowing an adapter or Spring. */
  public DescribedPredicate<JavaClass> wiring() {
    return DescribedPredicate.describe(
        "are wiring",
        type ->
            steps(type).size() <= 1
                && isBelowRoot(type)
                && topLevel(type).getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .anyMatch(this::isOutside));
  }

  /** What a subject publishes but for wiring. */
  public DescribedPredicate<JavaClass> published() {
    return DescribedPredicate.<JavaClass>describe(
            "are published", type -> isBelowRoot(type) && isPublished(type))
        .and(DescribedPredicate.not(wiring()));
  }

  private boolean isOutside(JavaClass type) {
    return technology(type).isPresent() || type.getPackageName().startsWith("org.springframework.");
  }

  private boolean isBelowRoot(JavaClass type) {
    return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
  }

  private List<String> steps(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(root + ".")
        ? List.of(name.substring(root.length() + 1).split("\\."))
        : List.of();
  }

  private static JavaClass topLevel(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }
}
