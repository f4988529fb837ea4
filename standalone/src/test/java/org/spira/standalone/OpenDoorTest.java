package org.spira.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.settings.SettingException;
import org.springframework.mock.env.MockEnvironment;

class OpenDoorTest {

  private static MockEnvironment at(String address) {
    return new MockEnvironment().withProperty("server.address", address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "localhost"})
  void opensToThisMachine(String address) {
    OpenDoor.require(at(address));

    assertThat(OpenDoor.host(at(address))).isEqualTo("localhost");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
  void opensToOthersByTlsOrWhenToldSo(String address) {
    assertThatThrownBy(() -> OpenDoor.require(at(address)))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining("SPIRA_ADDRESS must")
        .hasMessageContaining("SPIRA_INSECURE=yes");
    assertThatThrownBy(() -> OpenDoor.require(at(address).withProperty("SPIRA_INSECURE", "no")))
        .isInstanceOf(SettingException.class);

    OpenDoor.require(at(address).withProperty("SPIRA_INSECURE", "yes"));
    OpenDoor.require(at(address).withProperty("server.ssl.enabled", "true"));
  }

  @ParameterizedTest
  @CsvSource({"0.0.0.0, localhost", "192.0.2.7, 192.0.2.7"})
  void tellsWhereItIs(String address, String host) {
    assertThat(OpenDoor.host(at(address))).isEqualTo(host);
  }
}
