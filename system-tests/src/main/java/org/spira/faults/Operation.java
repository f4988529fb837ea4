package org.spira.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One call of a port.
 *
 * @param name the port's simple name and the method's: {@code AudioStore.put}
 */
record Operation(String name, Object target, Method method, List<@Nullable Object> arguments) {

  static Operation of(Object target, Method method, @Nullable Object @Nullable [] arguments) {
    String port = method.getDeclaringClass().getSimpleName();
    List<@Nullable Object> all = arguments == null ? List.of() : Arrays.asList(arguments);
    return new Operation(port + "." + method.getName(), target, method, all);
  }

  /** Does what was asked. */
  @Nullable Object proceed() throws Throwable {
    try {
      return method.invoke(target, arguments.toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  /** The argument at this position, which must be of this type. */
  <T> T argument(int position, Class<T> type) {
    return type.cast(Objects.requireNonNull(arguments.get(position)));
  }
}
