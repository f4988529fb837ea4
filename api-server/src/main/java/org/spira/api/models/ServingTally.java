package org.spira.api.models;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds up what Inference Servers say of one model. */
final class ServingTally {

  private static final Comparator<Serving.Version> MOST_FIRST =
      Comparator.comparingInt(Serving.Version::replicas)
          .reversed()
          .thenComparing(Serving.Version::version)
          .thenComparing(Serving.Version::digest);

  private static final Comparator<Serving.Refused> IN_ORDER =
      Comparator.comparing(Serving.Refused::version)
          .thenComparing(Serving.Refused::role)
          .thenComparing(Serving.Refused::step)
          .thenComparing(Serving.Refused::reason);

  private ServingTally() {}

  static Serving of(Model model, Collection<LastAnnouncement> servers) {
    return new Serving(
        versions(model, servers), refused(model, servers), byReplica(model, servers));
  }

  private static List<Serving.Version> versions(Model model, Collection<LastAnnouncement> servers) {
    Map<Serving.Version, Long> counted =
        servers.stream()
            .flatMap(server -> server.serving(model))
            .map(each -> new Serving.Version(each.version(), each.digest(), 1))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counted.entrySet().stream()
        .map(each ->
            new Serving.Version(
                each.getKey().version(), each.getKey().digest(), each.getValue().intValue()))
        .sorted(MOST_FIRST)
        .toList();
  }

  private static List<Serving.Refused> refused(Model model, Collection<LastAnnouncement> servers) {
    return servers.stream()
        .flatMap(server -> server.refused(model))
        .map(Serving.Refused::of)
        .distinct()
        .sorted(IN_ORDER)
        .toList();
  }

  private static List<Replica> byReplica(Model model, Collection<LastAnnouncement> servers) {
    return servers.stream()
        .map(server -> server.about(model))
        .sorted(Comparator.comparing(Replica::name))
        .toList();
  }
}
