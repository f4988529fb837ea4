package org.spira.api.documents;

import com.mongodb.ConnectionString;
import java.time.Duration;
import org.spira.api.settings.Require;
import org.spira.api.settings.SettingException;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where documents are kept.
 *
 * @param uri SPIRA_MONGO_URI
 * @param database SPIRA_MONGO_DATABASE
 * @param collections SPIRA_MONGO_COLLECTION_…
 * @param timeout SPIRA_MONGO_TIMEOUT, bound of connecting, of finding a server and of each answer
 */
@ConfigurationProperties("spira.mongo")
public record MongoSettings(
    String uri, String database, MongoCollections collections, Duration timeout) {

  /** Refuses what is no address. */
  public MongoSettings {
    Require.text(uri, "SPIRA_MONGO_URI");
    Require.text(database, "SPIRA_MONGO_DATABASE");
    Require.positive(timeout, "SPIRA_MONGO_TIMEOUT");
    requireAddress(uri);
  }

  private static void requireAddress(String uri) {
    try {
      new ConnectionString(uri);
    } catch (IllegalArgumentException e) {
      // the driver's own words may quote the password in the address
      throw new SettingException("SPIRA_MONGO_URI", "must be an address like mongodb://host:27017");
    }
  }

  /** Leaves the address out: it may hold a password. */
  @Override
  public String toString() {
    return "MongoSettings[" + database + "]";
  }
}
