package org.spira.api.models.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.documents.MongoContract;
import org.spira.api.models.Model;
import org.spira.api.shared.AlreadyTakenException;

/** Models in a database. */
public abstract class ModelsContract extends MongoContract {

  @BeforeEach
  void makeUnique() {
    index(MongoModels.indexes(names()));
  }

  @Test
  void keepsModelsUniqueAndInOrder() {
    MongoModels models = new MongoModels(database(), names());
    Model first = new Model(newId(), "a", "a-topic");
    Model second = new Model(newId(), "b", "b-topic");
    models.add(first);
    models.add(second);

    assertThat(models.all()).containsExactly(first, second);
    assertThat(models.withId(second.id())).contains(second);
    assertThat(models.withId(newId())).isEmpty();
    assertThatThrownBy(() -> models.add(new Model(newId(), "c", "a-topic")))
        .isInstanceOf(AlreadyTakenException.class);
  }

  @Test
  void areStoredToTheMember() {
    String id = newId();
    new MongoModels(database(), names()).add(new Model(id, "m", "m-topic"));

    assertThat(stored(names().models()))
        .isEqualTo(
            new Document("_id", new ObjectId(id))
                .append("name", "m")
                .append("publishing_channel", "m-topic"));
  }

  @Test
  void takesAModelOutOfServiceAndBack() {
    MongoModels models = new MongoModels(database(), names());
    Model model = new Model(newId(), "a", "a-topic");
    models.add(model);

    assertThat(models.setRetired(model.id(), true)).isTrue();
    assertThat(models.setRetired(model.id(), true)).isTrue();
    assertThat(models.withId(model.id())).get().extracting(Model::retired).isEqualTo(true);
    assertThat(models.setRetired(model.id(), false)).isTrue();
    assertThat(models.all()).containsExactly(model);
    assertThat(models.setRetired(newId(), true)).isFalse();
  }
}
