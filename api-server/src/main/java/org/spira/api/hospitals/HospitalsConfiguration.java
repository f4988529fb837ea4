package org.spira.api.hospitals;

import org.spira.api.accounts.KnownHospitals;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.lifecycle.PreparationStep;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What can be asked about hospitals, but for where they are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HospitalSettings.class)
@Import(HospitalController.class)
public class HospitalsConfiguration {

  @Bean
  ListHospitals listHospitals(Hospitals hospitals) {
    return new ListHospitals(hospitals);
  }

  @Bean
  ChangeHospitals changeHospitals(Hospitals hospitals) {
    return new ChangeHospitals(hospitals);
  }

  /** Retired ones too: who reads what was recorded there goes on doing so. */
  @Bean
  KnownHospitals knownHospitals(Hospitals hospitals) {
    return new HospitalsOfAccounts(hospitals);
  }

  @Bean
  PreparationStep hospitalsPreparation(Hospitals hospitals, HospitalSettings settings) {
    AddWantedHospitals add = new AddWantedHospitals(hospitals);
    return () -> add.add(settings.bootstrap());
  }
}
