package org.spira.inference.models.adapter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.ModelDescription;

/** Finds what a model says of itself, and what was put in a wrong place. */
final class SpiraSection {

  private static final String NAME = "spira";
  private static final String METADATA = "metadata";
  private static final String PLACE = METADATA + "." + NAME;
  // the name, one letter too few, another or too many, or two of them swapped
  private static final Pattern SLIPS =
      Pattern.compile(
          ".{0,2}pira|s.{0,2}ira|sp.{0,2}ra|spi.{0,2}a|spir.{0,2}|psira|sipra|spria|spiar");

  private final Map<?, ?> top;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Of this file. */
  SpiraSection(Map<?, ?> top) {
    this.top = top;
  }

  /**
   * The section; absent if there is none.
   *
   * @throws IllegalDescriptionException if it is no mapping, or there is one elsewhere
   */
  @Nullable Map<?, ?> find() {
    refuseElsewhere("", top);
    Map<?, ?> metadata = metadata();
    return metadata.containsKey(NAME) ? Mappings.mapping(metadata.get(NAME), PLACE) : null;
  }

  /** Keys that are known under the section and stand beside it or above. */
  List<String> misplaced() {
    List<String> found = new ArrayList<>();
    for (String key : ModelDescription.keys()) {
      if (top.containsKey(key)) {
        found.add(key);
      }
      if (metadata().containsKey(key)) {
        found.add(METADATA + "." + key);
      }
    }
    return found;
  }

  private Map<?, ?> metadata() {
    Object metadata = top.get(METADATA);
    return metadata == null ? Map.of() : Mappings.mapping(metadata, METADATA);
  }

  private void refuseElsewhere(String above, Map<?, ?> mapping) {
    if (!seen.add(mapping)) {
      return;
    }
    for (Map.Entry<?, ?> entry : mapping.entrySet()) {
      String place = above + entry.getKey();
      if (!place.equals(PLACE)) {
        refuseAt(place, entry);
      }
    }
  }

  private void refuseAt(String place, Map.Entry<?, ?> entry) {
    if (entry.getKey() instanceof String key && isMeant(key)) {
      throw new IllegalDescriptionException(
          "MLmodel has %s: what SPIRA reads stands under metadata.spira"
              .formatted(place.replaceAll("\\p{Cntrl}", " ")));
    }
    if (entry.getValue() instanceof Map<?, ?> below) {
      refuseElsewhere(place + ".", below);
    }
  }

  /** Also with what belongs under it written behind it: {@code spira.thresholds}. */
  private static boolean isMeant(String key) {
    return isName(key)
        || Stream.of(key.split("[./:\\[]", 2), key.split("[_ -]", 2))
            .anyMatch(parts -> parts.length == 2 && isName(parts[0]) && isKey(parts[1]));
  }

  private static boolean isName(String key) {
    return SLIPS.matcher(key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")).matches();
  }

  private static boolean isKey(String behind) {
    String plain = behind.strip().toLowerCase(Locale.ROOT);
    return ModelDescription.keys().stream().anyMatch(plain::startsWith);
  }
}
