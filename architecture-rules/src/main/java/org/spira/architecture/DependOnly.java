package org.spira.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/** That each dependency of a class, seen from that class, is one of those that are allowed. */
final class DependOnly extends ArchCondition<JavaClass> {

  private final BiPredicate<JavaClass, JavaClass> allowed;

  DependOnly(String what, BiPredicate<JavaClass, JavaClass> allowed) {
    super("know only " + what);
    this.allowed = allowed;
  }

  @Override
  public void check(JavaClass origin, ConditionEvents events) {
    for (Dependency each : origin.getDirectDependenciesFromSelf()) {
      JavaClass target = each.getTargetClass().getBaseComponentType();
      boolean fine = allowed.test(origin, target);
      events.add(new SimpleConditionEvent(each, fine, each.getDescription()));
    }
  }
}
