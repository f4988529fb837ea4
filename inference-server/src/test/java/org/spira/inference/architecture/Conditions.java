package org.spira.inference.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** What the rules about rooms ask of classes. */
public final class Conditions {

  private static final Pattern WORDS = Pattern.compile("\\.|\\$|_|(?<=[a-z0-9])(?=[A-Z])");

  private Conditions() {}

  /** No other subject is reached but through what it publishes. */
  public static ArchCondition<JavaClass> reachOthersOnlyThroughWhatTheyPublish(Rooms rooms) {
    return reach(
        "reach other subjects only through what they publish",
        (from, to) ->
            rooms.subject(to).isEmpty()
                || rooms.isShared(to)
                || rooms.subject(from).equals(rooms.subject(to))
                || rooms.isPublished(to));
  }

  /** No adapter of another technology is known. */
  public static ArchCondition<JavaClass> knowNoOtherTechnology(Rooms rooms) {
    return reach(
        "know no adapter of another technology",
        (from, to) -> {
          Optional<String> other = rooms.technology(to);
          return other.isEmpty() || other.equals(rooms.technology(from));
        });
  }

  private static ArchCondition<JavaClass> reach(
      String description, BiPredicate<JavaClass, JavaClass> allowed) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
          events.add(
              new SimpleConditionEvent(
                  from,
                  allowed.test(from, dependency.getTargetClass()),
                  dependency.getDescription()));
        }
      }
    };
  }

  /** No name, of class or package below the root, has one of these words in it. */
  public static ArchCondition<JavaClass> haveNoWordOf(String root, Set<String> words) {
    return new ArchCondition<>("have no word of " + words + " in their names") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean none =
            Arrays.stream(WORDS.split(type.getName().substring(root.length())))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .noneMatch(words::contains);
        events.add(new SimpleConditionEvent(type, none, type.getName()));
      }
    };
  }

  /** No package has more files than that. */
  public static ArchCondition<JavaClass> crowdNoPackage(int most) {
    return new ArchCondition<>("crowd no package with more than " + most + " files") {
      private final Map<String, Set<String>> files = new TreeMap<>();

      @Override
      public void init(Collection<JavaClass> all) {
        files.clear();
        all.stream()
            .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
            .forEach(type ->
                files
                    .computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                    .add(type.getName()));
      }

      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int crowd = files.getOrDefault(type.getPackageName(), Set.of()).size();
        events.add(
            new SimpleConditionEvent(
                type, crowd <= most, type.getPackageName() + " has " + crowd + " files"));
      }
    };
  }
}
