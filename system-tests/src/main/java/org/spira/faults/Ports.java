package org.spira.faults;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which interfaces are doors to the outside. */
final class Ports {

  private static final Set<String> OF_THE_BROKER =
      Set.of(
          "org.spira.jetstream.queues.WorkQueues",
          "org.spira.jetstream.consumers.Acknowledgements",
          "org.spira.jetstream.AttemptLedger");

  /** Inside the process only, and wired by their classes. */
  private static final Set<String> NOT_OUTSIDE =
      Set.of(
          "org.spira.api.audit.port.TrailEvents",
          "org.spira.api.inferences.port.InferenceEvents",
          "org.spira.api.privacy.port.ErasureEvents",
          "org.spira.api.privacy.port.RetentionEvents",
          "org.spira.inference.models.application.port.WorkChannels");

  private Ports() {}

  /** Whether the methods of this interface can be crash points. */
  static boolean isPort(Class<?> type) {
    return type.isInterface()
        && !NOT_OUTSIDE.contains(type.getName())
        && (type.getPackageName().endsWith(".port") || OF_THE_BROKER.contains(type.getName()));
  }

  /** All public interfaces of an object, as a proxy must have them to stand in for it. */
  static Class<?>[] interfacesOf(Object bean) {
    Set<Class<?>> found = new LinkedHashSet<>();
    for (Class<?> type = bean.getClass(); type != null; type = type.getSuperclass()) {
      collect(type, found);
    }
    return found.toArray(Class<?>[]::new);
  }

  private static void collect(Class<?> type, Set<Class<?>> found) {
    for (Class<?> each : type.getInterfaces()) {
      if (java.lang.reflect.Modifier.isPublic(each.getModifiers()) && found.add(each)) {
        collect(each, found);
      }
    }
  }

  /** Whether the object is a door to the outside. */
  static boolean hasPort(Object bean) {
    return Arrays.stream(interfacesOf(bean)).anyMatch(Ports::isPort);
  }
}
