package org.spira.jetstream.queues;

import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.api.DiscardPolicy;
import io.nats.client.api.RetentionPolicy;
import io.nats.client.api.StorageType;
import io.nats.client.api.StreamConfiguration;
import io.nats.client.api.StreamInfo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.common.Subjects;
import org.spira.jetstream.ApiError;
import org.spira.jetstream.Broker;

/** Declares the stream that holds a subject's messages, and remembers its name. */
final class Streams {

  private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
  private static final String FOREIGN =
      "subject {} is covered by stream {}, which SPIRA did not make: make sure that it discards"
          + " nothing that is not consumed";

  private final Broker broker;
  private final Map<String, String> names = new ConcurrentHashMap<>();

  Streams(Broker broker) {
    this.broker = broker;
  }

  /** The stream's name; asks the broker only the first time. */
  String nameOf(String subject) throws IOException, JetStreamApiException {
    String known = names.get(subject);
    return known != null ? known : declare(subject);
  }

  /** Creates the stream if it is not there, and returns its name. */
  String declare(String subject) throws IOException, JetStreamApiException {
    String name = grownOrCreated(Subjects.streamName(subject), subject);
    names.put(subject, name);
    return name;
  }

  private String grownOrCreated(String name, String subject)
      throws IOException, JetStreamApiException {
    JetStreamManagement management = broker.management();
    try {
      grow(management, management.getStreamInfo(name));
      return name;
    } catch (JetStreamApiException e) {
      if (!ApiError.STREAM_NOT_FOUND.isWhy(e)) {
        throw e;
      }
      return create(management, name, subject);
    }
  }

  private String create(JetStreamManagement management, String name, String subject)
      throws IOException, JetStreamApiException {
    try {
      management.addStream(configuration(name, subject));
      LOG.info("created stream {} for subject {}", name, subject);
      return name;
    } catch (JetStreamApiException e) {
      return ApiError.NAME_IN_USE.isWhy(e) ? name : foreignStream(management, subject, e);
    }
  }

  /** Somebody else covers the subject already: their stream serves as well, if it keeps work. */
  private static String foreignStream(
      JetStreamManagement management, String subject, JetStreamApiException cause)
      throws IOException, JetStreamApiException {
    List<String> covering =
        ApiError.SUBJECTS_OVERLAP.isWhy(cause) ? management.getStreamNames(subject) : List.of();
    if (covering.isEmpty()) {
      throw cause;
    }
    LOG.warn(FOREIGN, subject, covering.getFirst());
    return covering.getFirst();
  }

  /** A stream made with fewer replicas than are configured now is spread further. */
  private void grow(JetStreamManagement management, StreamInfo info)
      throws IOException, JetStreamApiException {
    StreamConfiguration current = info.getConfiguration();
    int now = current.getReplicas();
    int wanted = broker.settings().replicas();
    if (now < wanted) {
      management.updateStream(StreamConfiguration.builder(current).replicas(wanted).build());
      LOG.info("stream {} goes from {} to {} replicas", current.getName(), now, wanted);
    }
  }

  private StreamConfiguration configuration(String name, String subject) {
    return StreamConfiguration.builder()
        .name(name)
        .description("SPIRA: " + subject)
        .subjects(subject)
        .storageType(StorageType.File)
        .replicas(broker.settings().replicas())
        .retentionPolicy(RetentionPolicy.WorkQueue)
        // with any other policy or a limit on age, work that nobody did yet could be thrown away
        .discardPolicy(DiscardPolicy.New)
        .build();
  }
}
