package org.spira.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.charts.rendering.Manifest;
import org.spira.charts.rendering.Rendered;
import org.spira.charts.rendering.Yaml;

/** Where pods of helm/spira may talk to beyond each other. */
class NetworkPolicyTest {

  @ParameterizedTest
  @CsvSource({
    "https://backup.example.org,443",
    "http://backup.example.org,80",
    "https://backup.example.org:9443,9443"
  })
  void backupsMayLeaveToWhereTheBucketOutsideListens(String endpoint, int port) {
    Map<String, Object> values = Map.of("backup.offsite.endpoint", endpoint);
    Manifest policy = Rendered.of("external", values).one("NetworkPolicy", "backup-buckets");

    assertThat(portsToAnywhere(policy)).contains(List.of(Map.of("protocol", "TCP", "port", port)));
  }

  /** Clusters differ in where their API listens behind its Service. */
  @Test
  void credentialsMayBeMadeWhereverTheClustersApiListens() {
    Map<String, Object> values = Map.of("networkPolicy.clusterApiPorts[0]", 16443);
    Manifest policy = Rendered.of("default", values).one("NetworkPolicy", "credentials");

    assertThat(portsToAnywhere(policy)).contains(List.of(Map.of("protocol", "TCP", "port", 16443)));
  }

  @Test
  void theApiServerMayAskTheHospitalsOwnLogin() {
    Map<String, Object> values = Map.of("oidc.issuer", "https://login.example.org:8443/realms/a");
    Manifest policy = Rendered.of("ingress", values).one("NetworkPolicy", "api");

    assertThat(portsToAnywhere(policy)).contains(List.of(Map.of("protocol", "TCP", "port", 8443)));
    assertThat(portsToAnywhere(Rendered.usual().one("NetworkPolicy", "api"))).hasSize(1);
  }

  /** The ports to which pods may talk anywhere. */
  private static List<List<Map<String, Object>>> portsToAnywhere(Manifest policy) {
    return Yaml.maps(policy.spec().get("egress")).stream()
        .filter(way -> !way.containsKey("to"))
        .map(way -> Yaml.maps(way.get("ports")))
        .toList();
  }
}
