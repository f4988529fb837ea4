package org.spira.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Names that say nothing, which therefore nothing bears. */
public final class NameRules {

  private static final Set<String> EMPTY =
      Set.of("util", "utils", "helper", "helpers", "base", "manager", "managers", "common");
  private static final String WORDS = "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_|\\.";

  private NameRules() {}

  /**
   * Neither a class nor a package below the root is named by a word that says nothing.
   *
   * @param root the service's package
   */
  public static ArchRule namesSaySomething(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should(
            ArchConditions.be(
                DescribedPredicate.<JavaClass>describe(
                    "named by a word that says nothing", type -> saysNothing(type, root))));
  }

  private static boolean saysNothing(JavaClass type, String root) {
    String room = type.getPackageName().substring(root.length());
    return saysNothing(room + "." + type.getSimpleName());
  }

  /**
   * Whether one of the words of a name says nothing.
   *
   * @param name of a package, a class or both
   */
  public static boolean saysNothing(String name) {
    return words(name).anyMatch(EMPTY::contains);
  }

  private static Stream<String> words(String name) {
    return Arrays.stream(name.split(WORDS)).map(word -> word.toLowerCase(Locale.ROOT));
  }
}
