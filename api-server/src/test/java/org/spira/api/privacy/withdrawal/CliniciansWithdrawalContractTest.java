package org.spira.api.privacy.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.Standing;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Users;
import org.spira.api.hospitals.Hospital;
import org.spira.api.inmemory.Samples;

/** What a patient withdrew is told to nobody who reads by hospital. */
class CliniciansWithdrawalContractTest extends WithdrawalCalls {

  private static final String NAME = "withdrawal-clinician";

  private static String clinicianOf(Hospital hospital) {
    String id = new ObjectId().toHexString();
    String hash = API.bean(PasswordHasher.class).hash("secret");
    List<String> hospitals = List.of(hospital.id());
    API.bean(Users.class)
        .add(new User(id, NAME, "w@s.example", hash, Role.CLINICIAN, hospitals, Standing.FRESH));
    return "/v1/users/" + id + "/inferences";
  }

  @Test
  void whatIsRestrictedIsToldToNoClinicianOfTheHospital() {
    String id = accept();
    String mine = clinicianOf(Samples.WARD);
    assertThat(API.get(NAME, mine).response().body()).contains(id);

    withdraw("restrict");

    assertToldNowhere(mine, id);
  }

  private static void assertToldNowhere(String mine, String id) {
    for (String path : new String[] {"", "/result", "/recordings/aceite", "/outcomes"}) {
      assertThat(API.get(NAME, mine + "/" + id + path).status()).as(path).isEqualTo(404);
    }
    for (String list : new String[] {"", "?limit=50&include=result,outcome"}) {
      assertThat(API.get(NAME, mine + list).response().body()).as(list).doesNotContain(id);
    }
  }
}
