package org.spira.api.hospitals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.documents.MongoContract;
import org.spira.api.shared.AlreadyTakenException;

/** Hospitals in a database. */
public abstract class HospitalsContract extends MongoContract {

  @Test
  void keepsHospitals() {
    MongoHospitals hospitals = new MongoHospitals(database(), names());
    hospitals.add(Hospital.named("HU"));
    hospitals.add(Hospital.named("HC"));

    assertThat(hospitals.all()).extracting(Hospital::name).containsExactly("HC", "HU");
    assertThatThrownBy(() -> hospitals.add(Hospital.named("HC")))
        .isInstanceOf(AlreadyTakenException.class);
  }

  @Test
  void changesHospitals() {
    MongoHospitals hospitals = new MongoHospitals(database(), names());
    Hospital hospital = Hospital.named("HC");
    assertThat(hospitals.change(hospital)).isFalse();
    hospitals.add(hospital);

    Hospital retired = hospital.retired(true);
    assertThat(hospitals.change(retired)).isTrue();
    assertThat(hospitals.all()).containsExactly(retired);
    assertThat(hospitals.change(hospital)).isTrue();
    assertThat(stored(names().hospitals()))
        .isEqualTo(new Document("_id", new ObjectId(hospital.id())).append("name", "HC"));
  }

  @Test
  void keepsEveryNameThatAHospitalHad() {
    MongoHospitals hospitals = new MongoHospitals(database(), names());
    Hospital hospital = Hospital.named("HC");
    hospitals.add(hospital);
    hospitals.change(hospital.renamed("HC II"));
    // somebody who saw it as it was at first
    hospitals.change(hospital.renamed("HC III"));

    Hospital found = hospitals.all().getFirst();
    assertThat(found.formerNames()).containsExactly("HC");
    hospitals.change(found.renamed("HC IV"));
    assertThat(hospitals.all().getFirst().names())
        .containsExactlyInAnyOrder("HC", "HC III", "HC IV");
  }

  @Test
  void areStoredToTheMember() {
    String id = newId();
    new MongoHospitals(database(), names()).add(new Hospital(id, "HC"));

    assertThat(stored(names().hospitals()))
        .isEqualTo(new Document("_id", new ObjectId(id)).append("name", "HC"));
  }
}
