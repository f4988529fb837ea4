package org.spira.api.administration;

import static org.spira.api.documents.Members.idOf;

import java.io.PrintStream;
import org.bson.Document;
import org.spira.api.documents.WantedIndex;
import org.spira.api.shared.Ids;

/** Shows a person which document stays and what becomes of the others. */
final class Listing {

  private Listing() {}

  static void print(Choice choice, References references, PrintStream out) {
    WantedIndex wanted = choice.wanted();
    out.printf(
        "%s: %d have the %s \"%s\"%n",
        wanted.collection(),
        choice.others().size() + 1,
        wanted.member(),
        choice.kept().get(wanted.member()));
    out.println(line("stays", choice, choice.kept(), references));
    choice.others().forEach(other -> out.println(line(fate(choice), choice, other, references)));
  }

  private static String fate(Choice choice) {
    return switch (choice.remedy()) {
      case MERGE -> "is removed, its inferences go to the one that stays:";
      case TAKE_VALUE -> "loses its " + choice.wanted().member() + ", and stays otherwise:";
      case LEAVE -> "differs otherwise, and is left:";
    };
  }

  private static String line(String fate, Choice choice, Document document, References references) {
    String id = idOf(document);
    return "  %s %s, made %s, %d inferences"
        .formatted(
            fate,
            id,
            Ids.isLegal(id) ? Ids.timeOf(id) : "at an unknown time",
            references.count(choice.wanted().collection(), document));
  }
}
