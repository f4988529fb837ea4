package org.spira.inference.research.adapter.cli.data;

import java.nio.file.Path;

/** Ages in bands, so that a subgroup is not one patient. */
final class AgeBand {

  private static final int[] FROM = {80, 60, 40, 18, 0};
  private static final String[] NAMES = {
    "80 and more", "60 to 79", "40 to 59", "18 to 39", "to 17"
  };
  private static final int OLDEST = 130;

  private AgeBand() {}

  /**
   * The band of this age in years.
   *
   * @throws IllegalDataException if it is none
   */
  static String of(String age, Path file, int record) {
    int years = years(age);
    for (int band = 0; band < FROM.length; band++) {
      if (years >= FROM[band] && years <= OLDEST) {
        return NAMES[band];
      }
    }
    throw new IllegalDataException(
        "%s has the age '%s' in record %d: write whole years".formatted(file, age, record));
  }

  private static int years(String age) {
    try {
      return Integer.parseInt(age);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
