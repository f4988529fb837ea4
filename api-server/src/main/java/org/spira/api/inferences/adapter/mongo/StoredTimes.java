package org.spira.api.inferences.adapter.mongo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.spira.api.documents.Members;
import org.spira.api.inferences.domain.CreatedIn;

/** Times that were stored as times, in the text forms of the contract; text stays as it is. */
final class StoredTimes {

  private StoredTimes() {}

  /** A moment: {@code 2022-07-18 17:07:16.954632}. */
  static @Nullable String time(Document document, String member) {
    return instant(document, member)
        .map(CreatedIn::text)
        .orElseGet(() -> Members.text(document, member));
  }

  /** A day: {@code 2022-07-18}. A driver stores one as its first moment in UTC. */
  static @Nullable String date(Document document, String member) {
    return instant(document, member)
        .map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate().toString())
        .orElseGet(() -> Members.text(document, member));
  }

  private static Optional<Instant> instant(Document document, String member) {
    return switch (document.get(member)) {
      case Date date -> Optional.of(date.toInstant());
      case BsonTimestamp timestamp -> Optional.of(Instant.ofEpochSecond(timestamp.getTime()));
      case null, default -> Optional.empty();
    };
  }
}
