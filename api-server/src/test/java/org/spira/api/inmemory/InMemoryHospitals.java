package org.spira.api.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.spira.api.hospitals.Hospital;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.shared.AlreadyTakenException;

/** Hospitals in memory. */
public final class InMemoryHospitals implements Hospitals {

  private final Map<String, Hospital> byId = new ConcurrentHashMap<>();

  @Override
  public List<Hospital> all() {
    return byId.values().stream().sorted(Comparator.comparing(Hospital::name)).toList();
  }

  @Override
  public void add(Hospital hospital) {
    if (byId.putIfAbsent(hospital.id(), hospital) != null) {
      throw new AlreadyTakenException("hospital");
    }
  }

  @Override
  public boolean change(Hospital hospital) {
    return byId.replace(hospital.id(), hospital) != null;
  }
}
