package org.spira.inference.descriptions.domain.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the known words somebody may have meant. */
public final class Nearest {

  private static final int LONGEST = 60;
  private static final int LETTERS_FOR_AN_ERROR = 4;

  private Nearest() {}

  /**
   * The word that is written nearly so, or where one begins with the other; empty where none is, or
   * several are. What is only the least different of all is not told: of {@code patient} that would
   * be {@code negative}, and whoever believes it has every diagnosis turned round.
   */
  public static Optional<String> to(String written, Collection<String> known) {
    String wanted = plain(written);
    List<String> near = known.stream().filter(word -> isNear(wanted, plain(word))).toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private static boolean isNear(String wanted, String word) {
    boolean shorter = wanted.length() > 1 && word.startsWith(wanted);
    boolean longer = word.length() > 2 && wanted.startsWith(word);
    return shorter || longer || edits(wanted, word) <= wanted.length() / LETTERS_FOR_AN_ERROR;
  }

  /**
   * How far the key of a section is from what was written, where {@code mfcc.n_mfcc} may have been
   * written as {@code n_mfcc} or as {@code mfcc_n_mfcc}; a key of another section is one further.
   */
  public static String key(String section, String written) {
    String wanted = plain(written);
    return DescriptionKeys.all().stream()
        .min(Comparator.comparingInt(key -> distance(section, wanted, key)))
        .orElseThrow();
  }

  private static int distance(String section, String wanted, String key) {
    int dot = key.indexOf('.') + 1;
    int ofKey = 2 * distance(wanted, plain(key.substring(dot)));
    int ofWhole = dot == 0 ? ofKey : 2 * distance(wanted, plain(key));
    return Math.min(ofKey, ofWhole) + (key.substring(0, dot).equals(section) ? 0 : 1);
  }

  /** Edits, of which swapping neighbours is one; a part of a word, or a longer one, is near it. */
  static int distance(String one, String other) {
    boolean part = one.length() > 1 && other.contains(one);
    boolean longer = other.length() > 2 && one.contains(other);
    int edits = edits(one, other);
    return part || longer ? Math.min(edits, 1) : edits;
  }

  private static int edits(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int cheapest(int[][] cost, String one, String other, int i, int j) {
    int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    least = Math.min(least, cost[i - 1][j - 1] + changed);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }

  /** Without what writers vary: case, underscores and the like. */
  private static String plain(String word) {
    String start = word.substring(0, Math.min(LONGEST, word.length()));
    return start.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
