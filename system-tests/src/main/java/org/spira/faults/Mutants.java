package org.spira.faults;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Result;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** What can be wrong. */
final class Mutants {

  private static final long LATER_MILLIS = 2000;

  private Mutants() {}

  static Mutant named(String name, BeanFactory beans) {
    return switch (name) {
      case "none" -> Operation::proceed;
      case "no-reconciler" -> Mutants::withoutReconciler;
      case "early-acknowledgement" -> new EarlyAcknowledgement();
      case "blind-results" -> new BlindResults(beans);
      case "forgotten-dispatch" -> new ForgottenDispatch(beans);
      default -> throw new IllegalArgumentException("there is no mutant " + name);
    };
  }

  /** Nobody looks after what is overdue. */
  private static @Nullable Object withoutReconciler(Operation operation) throws Throwable {
    return operation.name().equals("Inferences.due") ? List.of() : operation.proceed();
  }

  private static MongoCollection<Document> collection(BeanFactory beans, String name) {
    return beans.getBean(MongoOperations.class).getCollection(name);
  }

  /** The result is on its way, but not with the broker yet, when the work is acknowledged. */
  private static final class EarlyAcknowledgement implements Mutant {
    private final ScheduledExecutorService later =
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

    @Override
    public @Nullable Object call(Operation operation) throws Throwable {
      if (!operation.name().equals("ResultChannel.publish")) {
        return operation.proceed();
      }
      // whether it arrives is what nobody waits for
      var unused = later.schedule(() -> proceed(operation), LATER_MILLIS, TimeUnit.MILLISECONDS);
      return null;
    }

    private static void proceed(Operation operation) {
      try {
        operation.proceed();
      } catch (Throwable e) {
        throw new IllegalStateException("the result was lost", e);
      }
    }
  }

  /** Each result is added, whatever is there. */
  private record BlindResults(BeanFactory beans) implements Mutant {

    @Override
    public @Nullable Object call(Operation operation) throws Throwable {
      if (!operation.name().equals("Results.settle")) {
        return operation.proceed();
      }
      replaceUnseen(operation.argument(0, Result.class), collection(beans, "results"));
      return true;
    }

    private static void replaceUnseen(Result result, MongoCollection<Document> results) {
      results.deleteOne(
          Filters.and(
              Filters.eq("inference_id", result.inferenceId()),
              Filters.eq("diagnosis", "not available")));
      results.insertOne(
          new Document("inference_id", result.inferenceId())
              .append("output", result.output())
              .append("diagnosis", result.diagnosis()));
    }
  }

  /** An accepted inference does not say how far it is on its way. */
  private record ForgottenDispatch(BeanFactory beans) implements Mutant {

    @Override
    public @Nullable Object call(Operation operation) throws Throwable {
      if (operation.name().equals("Inferences.dispatched")) {
        return null;
      }
      Object answer = operation.proceed();
      if (operation.name().equals("Inferences.add")) {
        Inference inference = operation.argument(0, Inference.class);
        collection(beans, "inferences")
            .updateOne(Filters.eq("_id", new ObjectId(inference.id())), Updates.unset("dispatch"));
      }
      return answer;
    }
  }
}
