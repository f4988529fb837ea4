package org.spira.bench.million;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.bson.types.ObjectId;

/**
 * Who is asked about, when and by whom: ten thousand patients of five hospitals over five years.
 * Everything is made up, and the same for the same number.
 *
 * @param count how many inferences there are
 * @param until when the last one was accepted
 * @param users who ask, one after the other by hospital
 * @param modelId which model they ask
 */
record Population(int count, Instant until, List<String> users, String modelId) {

  static final List<String> HOSPITALS =
      List.of("Bench Norte", "Bench Sul", "Bench Leste", "Bench Oeste", "Bench Centro");

  private static final int PATIENTS = 10_000;
  private static final Duration FIVE_YEARS = Duration.ofDays(5 * 365);
  private static final int FIRST_NUMBER = 1_000_000;

  /** Copies the list. */
  Population {
    users = List.copyOf(users);
  }

  /** When the inference of this number was accepted; in their order, evenly. */
  Instant acceptedAt(int number) {
    double share = (double) (count - number) / count;
    return until.minusMillis((long) (share * FIVE_YEARS.toMillis()));
  }

  /** Its id, which tells its time as every id does. */
  ObjectId id(int number) {
    long second = acceptedAt(number).getEpochSecond();
    return new ObjectId("%08x%016x".formatted(second, number));
  }

  /** Whom it is about. */
  Patient patient(RandomGenerator random) {
    return Patient.of(random.nextInt(PATIENTS));
  }

  /** Who asked for it: one account for each hospital. */
  String userOf(Patient patient) {
    return users.get(patient.hospital());
  }

  /**
   * A patient.
   *
   * @param hospital which of {@link #HOSPITALS}
   * @param rgh the number there
   */
  record Patient(int hospital, String rgh) {

    static Patient of(int number) {
      return new Patient(number % HOSPITALS.size(), Integer.toString(FIRST_NUMBER + number));
    }

    /** Its name. */
    String hospitalName() {
      return HOSPITALS.get(hospital);
    }
  }
}
