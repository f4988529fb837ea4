package org.spira.api.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.spira.api.shared.StoreUnavailableException;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

class DocumentsTest {

  private static final String COUNTING = "count";

  /** On a store that answers each count like this, in the words of Spring. */
  private static Documents answering(MongoException answer) {
    try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:1")) {
      return new Documents(new Failing(client, answer), "some");
    }
  }

  @Test
  void aCountThatTakesTooLongIsAbsent() {
    Documents slow = answering(new MongoExecutionTimeoutException(50, "exceeded time limit"));

    assertThat(slow.countInTime(COUNTING, new Query())).isEmpty();
  }

  @Test
  void aStoreThatCannotBeAskedIsNoCountThatTakesTooLong() {
    Documents away = answering(new MongoSocketReadException("reset", new ServerAddress()));

    assertThatThrownBy(() -> away.countInTime(COUNTING, new Query()))
        .isInstanceOf(StoreUnavailableException.class);
  }

  private static final class Failing extends MongoTemplate {

    private final RuntimeException answer;

    Failing(MongoClient client, MongoException answer) {
      super(client, "none");
      this.answer =
          Objects.requireNonNull(
              new MongoExceptionTranslator().translateExceptionIfPossible(answer));
    }

    @Override
    public long exactCount(Query query, String collection) {
      throw answer;
    }
  }
}
