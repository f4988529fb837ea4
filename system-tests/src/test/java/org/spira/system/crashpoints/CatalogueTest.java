package org.spira.system.crashpoints;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spira.jetstream.AttemptLedger;
import org.spira.jetstream.consumers.Acknowledgements;
import org.spira.jetstream.queues.WorkQueues;

class CatalogueTest {

  @Test
  void everyMethodOfEveryPortIsSortedOnce() {
    List<String> sorted =
        Stream.of(
                Catalogue.API_EFFECTS.keySet(),
                Catalogue.INFERENCE_EFFECTS.keySet(),
                Catalogue.WITHOUT_EFFECT,
                Catalogue.BEHIND_ANOTHER,
                Catalogue.BY_A_PROVIDER,
                Catalogue.FOR_PEOPLE,
                Catalogue.INSIDE)
            .flatMap(Collection::stream)
            .toList();

    assertThat(new TreeSet<>(sorted))
        .as("a new method of a port goes into one of the lists of Catalogue")
        .isEqualTo(methodsOfPorts());
    Set<String> elsewhere = new TreeSet<>(Catalogue.WITHOUT_EFFECT);
    elsewhere.addAll(Catalogue.BEHIND_ANOTHER);
    elsewhere.addAll(Catalogue.BY_A_PROVIDER);
    elsewhere.addAll(Catalogue.FOR_PEOPLE);
    elsewhere.addAll(Catalogue.INSIDE);
    assertThat(elsewhere)
        .doesNotContainAnyElementsOf(Catalogue.API_EFFECTS.keySet())
        .doesNotContainAnyElementsOf(Catalogue.INFERENCE_EFFECTS.keySet());
  }

  private static Set<String> methodsOfPorts() {
    Stream<JavaClass> ports =
        new ClassFileImporter()
            .importPackages("org.spira.api", "org.spira.inference").stream()
                .filter(type -> type.getPackageName().endsWith(".port"))
                // commands of researchers: no server runs them, and nothing was promised to anybody
                .filter(type -> !type.getPackageName().startsWith("org.spira.inference.research."))
                .filter(JavaClass::isInterface)
                .filter(type -> !type.getSimpleName().equals("package-info"));
    Stream<JavaClass> broker =
        new ClassFileImporter()
            .importClasses(WorkQueues.class, Acknowledgements.class, AttemptLedger.class).stream();
    return Stream.concat(ports, broker)
        .flatMap(type ->
            type.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(method -> type.getSimpleName() + "." + method.getName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
