package org.spira.inference.research.adapter.cli.export;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spira.common.RecordingPart;
import org.spira.inference.research.adapter.cli.export.Gathered.Fetched;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.application.port.ResearchServer;
import org.spira.inference.research.application.port.ResearchServer.CasePage;
import org.spira.inference.research.domain.export.PseudonymousCase;
import org.spira.inference.research.domain.export.Split;

/** Fetches cases page by page, and of their recordings those that do not lie there already. */
final class Gathering {

  static final String RECORDINGS = "recordings";

  private final ResearchServer server;
  private final PrivateFolder files;
  private final Begun begun;
  private final Digests digests;
  private final PrintStream err;
  private final List<Fetched> fetched = new ArrayList<>();
  private int withoutNumber;
  private int withoutRecordings;

  Gathering(ResearchServer server, PrivateFolder files, PrintStream err) {
    this.server = server;
    this.files = files;
    this.begun = new Begun(files);
    this.digests = new Digests(files);
    this.err = err;
  }

  Gathered gather(Map<String, String> asked, Split split) {
    Map<String, String> question = new TreeMap<>(asked);
    begun.before(asked, split).ifPresent(asOf -> question.put("asof", asOf));
    CasePage first = server.page(question);
    begun.note(asked, split, first);
    question.put("asof", first.asOf());
    add(first);
    Optional<String> next = first.next();
    while (next.isPresent()) {
      question.put("after", next.get());
      CasePage page = server.page(question);
      demandSameKey(first, page);
      add(page);
      next = page.next();
    }
    // what was erased or withdrawn since an export was begun must not stay in it
    files.keepOnly(
        RECORDINGS, fetched.stream().map(each -> each.told().id()).collect(Collectors.toSet()));
    digests.keepOnly(fetched);
    return new Gathered(first, fetched, withoutNumber, withoutRecordings);
  }

  private static void demandSameKey(CasePage first, CasePage page) {
    if (!first.keyId().equals(page.keyId())) {
      throw new FailedException(
          "the server's key of pseudonyms was changed meanwhile: export into another folder");
    }
  }

  private void add(CasePage page) {
    withoutNumber += page.withoutNumber();
    page.cases().forEach(this::add);
    err.printf("%d cases%n", fetched.size());
  }

  private void add(PseudonymousCase told) {
    List<RecordingPart> parts =
        told.recordings().stream().filter(part -> isFetched(told.id(), part)).toList();
    if (parts.isEmpty()) {
      withoutRecordings++;
    } else {
      fetched.add(new Fetched(told, parts));
    }
  }

  private boolean isFetched(String id, RecordingPart part) {
    String file = Fetched.file(id, part);
    if (digests.isWhole(file)) {
      return true;
    }
    Optional<byte[]> wav = server.recording(id, part);
    wav.ifPresent(bytes -> {
      files.write(file, bytes);
      digests.note(file, bytes);
    });
    return wav.isPresent();
  }
}
