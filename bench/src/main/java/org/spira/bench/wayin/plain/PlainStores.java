package org.spira.bench.wayin.plain;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.nats.client.Connection;
import io.nats.client.JetStream;
import io.nats.client.Nats;
import io.nats.client.api.StorageType;
import io.nats.client.api.StreamConfiguration;
import java.util.List;
import java.util.Map;
import org.bson.types.ObjectId;
import org.spira.bench.server.MadeInference;
import org.spira.common.RecordingPart;
import org.spira.common.WireJson;

/** What an accepted upload leaves in the stores, by their plain clients. */
final class PlainStores implements AutoCloseable {

  private static final String SUBJECT = "bench_plain";

  private final Map<String, String> environment;
  private final MongoClient mongo;
  private final PlainDocuments documents;
  private final Connection nats;
  private final JetStream jetStream;

  /** With the settings of an API Server that has accepted something already. */
  PlainStores(Map<String, String> environment) throws Exception {
    this.environment = environment;
    mongo = MongoClients.create(environment.get("SPIRA_MONGO_URI"));
    documents =
        new PlainDocuments(mongo, environment.getOrDefault("SPIRA_MONGO_DATABASE", "spira"));
    nats = Nats.connect(environment.get("SPIRA_NATS_URL"));
    var unused =
        nats.jetStreamManagement()
            .addStream(
                StreamConfiguration.builder()
                    .name(SUBJECT)
                    .subjects(SUBJECT)
                    .storageType(StorageType.File)
                    .build());
    jetStream = nats.jetStream();
  }

  /** One thread's way to the object store. */
  PlainS3 objects() {
    return new PlainS3(environment);
  }

  /** Returns when everything is stored. */
  void store(PlainS3 objects, List<PlainChecks.Checked> recordings) throws Exception {
    ObjectId id = new ObjectId();
    RecordingPart[] parts = RecordingPart.values();
    for (int i = 0; i < recordings.size(); i++) {
      objects.put(parts[i].objectKey(id.toHexString()), recordings.get(i));
    }
    documents.insert(id);
    byte[] message = WireJson.write(MadeInference.of(id.toHexString()));
    var unused = jetStream.publish(SUBJECT, message);
    documents.noteDispatch(id);
  }

  @Override
  public void close() throws Exception {
    nats.close();
    mongo.close();
  }
}
