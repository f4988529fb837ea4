package org.spira.api.hospitals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.api.inmemory.InMemoryHospitals;

class AddWantedHospitalsTest {

  private final InMemoryHospitals hospitals = new InMemoryHospitals();

  @Test
  void addsWhatIsMissingOnce() {
    AddWantedHospitals add = new AddWantedHospitals(hospitals);
    add.add(List.of("HC", "HU", "HC"));
    add.add(List.of("HC", "HU"));

    assertThat(hospitals.all()).extracting(Hospital::name).containsExactly("HC", "HU");
  }

  @Test
  void addsNoneThatWasRenamed() {
    hospitals.add(new Hospital("62d59254b6f4ae2a1f4f4f01", "HC II", List.of("HC"), false));

    new AddWantedHospitals(hospitals).add(List.of("HC"));

    assertThat(hospitals.all()).extracting(Hospital::name).containsExactly("HC II");
  }
}
