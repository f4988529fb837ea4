package org.spira.api.web.forms;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds what a misspelt name was meant to be. */
public final class Spelling {

  private static final int LONGEST = 64;
  private static final int LETTERS_FOR_A_SLIP = 3;

  private Spelling() {}

  /** The known name that this one most probably stands for, if there is one. */
  public static Optional<String> nearest(String name, Collection<String> known) {
    String wanted = letters(name);
    return known.stream()
        .filter(candidate -> isNear(wanted, letters(candidate)))
        .min(
            Comparator.comparingInt((String candidate) -> distance(wanted, letters(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Whether both are the same but for case, blanks and marks. */
  public static boolean isSame(String name, String known) {
    return letters(name).equals(letters(known));
  }

  /** A name as it can be shown: of bounded length, without control characters. */
  public static String shown(String name) {
    String plain = name.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }

  private static boolean isNear(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter == 0 || Math.max(one.length(), other.length()) > LONGEST) {
      return false;
    }
    boolean holds = shorter > LETTERS_FOR_A_SLIP && (one.contains(other) || other.contains(one));
    return holds || distance(one, other) <= (shorter + 1) / LETTERS_FOR_A_SLIP;
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** How many letters must be added, left out or exchanged (Levenshtein). */
  private static int distance(String one, String other) {
    int[] above = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int exchanged = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(exchanged, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
