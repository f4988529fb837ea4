package org.spira.inference;

import java.util.List;
import org.spira.inference.announcements.AnnouncementsOverNatsConfiguration;
import org.spira.inference.direct.DirectAccessConfiguration;
import org.spira.inference.inferences.InferenceNatsConfiguration;
import org.spira.inference.inferences.InferenceS3Configuration;
import org.spira.inference.research.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Starts the service, or runs one of the commands for researchers. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  InferenceConfiguration.class,
  DirectAccessConfiguration.class,
  InferenceNatsConfiguration.class,
  AnnouncementsOverNatsConfiguration.class,
  InferenceS3Configuration.class
})
public class InferenceServer {

  /** Starts the service, unless the first argument names a command. */
  public static void main(String[] args) {
    if (CommandLine.isCommand(args)) {
      System.exit(CommandLine.run(List.of(args), System.getenv()));
    }
    SpringApplication.run(InferenceServer.class, args);
  }
}
