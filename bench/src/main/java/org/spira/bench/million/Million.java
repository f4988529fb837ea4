package org.spira.bench.million;

/** Writes made-up inferences into a document store that is there already. */
public final class Million {

  private Million() {}

  /**
   * Runs it; {@code make million} knows the arguments.
   *
   * @param words the store's address, the database, and how many inferences
   */
  public static void main(String[] words) {
    if (words.length != 3) {
      throw new IllegalArgumentException("usage: Million URI DATABASE COUNT: run `make million`");
    }
    Population written = Filling.fill(words[0], words[1], Integer.parseInt(words[2]));
    System.out.printf(
        "%d inferences of %d hospitals are in the database %s%n",
        written.count(), Population.HOSPITALS.size(), words[1]);
  }
}
