package org.spira.api.hospitals;

import java.util.Optional;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.shared.AlreadyTakenException;
import org.spira.api.shared.Ids;
import org.spira.api.shared.Refusal;

/**
 * Adds, renames and retires hospitals. What was recorded keeps the name it was recorded with: that
 * is what the nurse saw.
 */
final class ChangeHospitals {

  /** More often nobody names a hospital as another was called before. */
  private static final int MOST_TURNS = 100;

  private final Hospitals hospitals;

  ChangeHospitals(Hospitals hospitals) {
    this.hospitals = hospitals;
  }

  /** Adds a hospital, or brings back the one of this name that was retired. */
  Hospital add(String text) {
    String name = HospitalName.of(text);
    Optional<Hospital> known = named(name);
    if (known.isPresent()) {
      return bringBack(known.get());
    }
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      Hospital wanted = turn == 0 ? Hospital.named(name) : Hospital.namedAgain(name, turn);
      if (isAdded(wanted)) {
        return wanted;
      }
    }
    throw taken();
  }

  /** Gives a hospital another name. */
  Hospital rename(String id, String text) {
    Hospital found = find(id);
    String name = HospitalName.of(text);
    if (named(name).filter(other -> !other.id().equals(found.id())).isPresent()) {
      throw taken();
    }
    return change(found.renamed(name));
  }

  /** Lets no form offer a hospital any more. */
  void retire(String id) {
    Hospital unused = change(find(id).retired(true));
  }

  private Hospital bringBack(Hospital known) {
    if (!known.retired()) {
      throw taken();
    }
    return change(known.retired(false));
  }

  /**
   * Whether it was added under its id. If not, the id is that of one that was renamed, or somebody
   * added the same name in this moment.
   */
  private boolean isAdded(Hospital wanted) {
    try {
      hospitals.add(wanted);
      return true;
    } catch (AlreadyTakenException e) {
      if (named(wanted.name()).isPresent()) {
        throw taken();
      }
      return false;
    }
  }

  private Hospital change(Hospital wanted) {
    if (!hospitals.change(wanted)) {
      throw unknown();
    }
    return wanted;
  }

  private Hospital find(String id) {
    if (!Ids.isLegal(id)) {
      throw Refusal.malformed("hospital id is not valid");
    }
    return hospitals.all().stream()
        .filter(each -> each.id().equalsIgnoreCase(id) && !each.retired())
        .findFirst()
        .orElseThrow(ChangeHospitals::unknown);
  }

  /** Names that differ by their case only are one to whoever reads them. */
  private Optional<Hospital> named(String name) {
    return hospitals.all().stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
  }

  private static Refusal unknown() {
    return Refusal.notFound("hospital not found");
  }

  private static Refusal taken() {
    return Refusal.wrong("hospital is already registered");
  }
}
