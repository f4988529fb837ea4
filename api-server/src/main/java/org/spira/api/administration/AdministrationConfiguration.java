package org.spira.api.administration;

import java.util.List;
import org.spira.api.documents.MongoSettings;
import org.spira.api.documents.WantedIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The commands about documents of any subject, and the line that takes them all. */
@Configuration(proxyBeanMethods = false)
public class AdministrationConfiguration {

  @Bean
  CommandLine commandLine(List<Command> commands) {
    return new CommandLine(commands);
  }

  @Bean
  Command duplicatesCommand(
      MongoOperations mongo, MongoSettings settings, List<WantedIndex.Plan> plans) {
    return new DuplicatesCommand(mongo, settings.collections(), all(plans));
  }

  @Bean
  Command indexesCommand(MongoOperations mongo, List<WantedIndex.Plan> plans) {
    return new IndexesCommand(mongo, all(plans));
  }

  private static List<WantedIndex> all(List<WantedIndex.Plan> plans) {
    return plans.stream().flatMap(plan -> plan.indexes().stream()).toList();
  }
}
