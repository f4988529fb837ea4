package org.spira.inference.research.adapter.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Options of the form {@code --name value}. */
record Arguments(Map<String, String> options) {

  static Arguments parse(List<String> words, Set<String> known) {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i += 2) {
      String name = words.get(i);
      if (!name.startsWith("--") || !known.contains(name.substring(2))) {
        throw new UsageException("'" + name + "' is no option of this command; see --help");
      }
      if (i + 1 == words.size()) {
        throw new UsageException(name + " needs a value");
      }
      if (options.put(name.substring(2), words.get(i + 1)) != null) {
        throw new UsageException(name + " is given twice");
      }
    }
    return new Arguments(options);
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(options.get(name));
  }

  String required(String name) {
    return get(name).orElseThrow(() -> new UsageException("--" + name + " is missing; see --help"));
  }
}
