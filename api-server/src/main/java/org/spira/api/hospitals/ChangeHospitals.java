package org.spira.api.hospitals;

import java.util.Optional;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.shared.AlreadyTakenException;
import org.spira.api.shared.Ids;
import org.spira.api.shared.Refusal;

/**
 * Adds, renames and retires hospitals. What was recorded keeps the name it was recorded with: that
 * is what the nurse saw. So a name stays its hospital's for ever, or one hospital's patients would
 * be shown to another's clinicians.
 */
final class ChangeHospitals {

  private final Hospitals hospitals;

  ChangeHospitals(Hospitals hospitals) {
    this.hospitals = hospitals;
  }

  /** Adds a hospital, or brings back the one of this name that was retired. */
  Hospital add(String text) {
    String name = HospitalName.of(text);
    Optional<Hospital> known = everCalled(name);
    return known.isPresent() ? bringBack(known.get(), name) : addNew(Hospital.named(name));
  }

  /** Gives a hospital another name. */
  Hospital rename(String id, String text) {
    Hospital found = find(id);
    String name = HospitalName.of(text);
    Optional<Hospital> other = everCalled(name).filter(each -> !each.id().equals(found.id()));
    if (other.isPresent()) {
      throw taken(other.get(), name);
    }
    return change(found.renamed(name));
  }

  /** Lets no form offer a hospital any more. */
  void retire(String id) {
    Hospital unused = change(find(id).retired(true));
  }

  private Hospital bringBack(Hospital known, String name) {
    if (!known.retired() || !known.name().equalsIgnoreCase(name)) {
      throw taken(known, name);
    }
    return change(known.retired(false));
  }

  private Hospital addNew(Hospital wanted) {
    try {
      hospitals.add(wanted);
      return wanted;
    } catch (AlreadyTakenException inThisMoment) {
      throw taken(wanted, wanted.name());
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

  private Optional<Hospital> everCalled(String name) {
    return hospitals.all().stream().filter(each -> each.wasEverCalled(name)).findFirst();
  }

  private static Refusal unknown() {
    return Refusal.notFound("hospital not found");
  }

  private static Refusal taken(Hospital by, String name) {
    return by.name().equalsIgnoreCase(name)
        ? Refusal.wrong("hospital is already registered")
        : Refusal.wrong("a hospital had this name before");
  }
}
