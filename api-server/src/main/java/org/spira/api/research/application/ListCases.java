package org.spira.api.research.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.User;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.inferences.port.Results;
import org.spira.api.inferences.port.Results.Answers;
import org.spira.api.models.FindModel;
import org.spira.api.research.domain.CaseFilter;
import org.spira.api.research.domain.CaseId;
import org.spira.api.research.domain.CasePage;
import org.spira.api.research.domain.PageAsked;
import org.spira.api.research.domain.PatientPseudonym;
import org.spira.api.research.domain.ResearchCase;
import org.spira.api.research.port.LabelledRecords;
import org.spira.api.research.port.LabelledRecords.Labelled;
import org.spira.api.research.port.Pseudonyms;
import org.spira.api.shared.Ids;
import org.spira.api.shared.Refusal;

/** Tells researchers labelled inferences, page by page and always in the same order. */
public final class ListCases {

  private final PseudonymKey key;
  private final LabelledRecords records;
  private final Results results;
  private final FindModel models;
  private final Hospitals hospitals;

  /** On these. */
  public ListCases(
      PseudonymKey key,
      LabelledRecords records,
      Results results,
      FindModel models,
      Hospitals hospitals) {
    this.key = key;
    this.records = records;
    this.results = results;
    this.models = models;
    this.hospitals = hospitals;
  }

  /**
   * A page. So many inferences are looked at; what does not fit is not in it, so that it may be
   * short, or empty, and not be the last.
   *
   * @throws Refusal if the caller may not ask, there is no key, or nothing has this place or this
   *     moment
   */
  public CasePage page(User caller, CaseFilter asked, PageAsked page) {
    Permission.RESEARCH.require(caller);
    Pseudonyms pseudonyms = key.require();
    AskedPlace place = new AskedPlace(pseudonyms, page);
    CaseFilter filter = place.asOf(asked);
    List<Labelled> found =
        records.between(
            place.behind(filter), Ids.firstAt(filter.until()), filter.modelId(), page.limit());
    return new Gathering(pseudonyms, filter).page(found, page.limit());
  }

  /** Makes one page. Used by one thread. */
  private final class Gathering {

    private final CaseFilter filter;
    private final Disguise disguise;
    private final List<ResearchCase> cases = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private int withoutNumber;

    Gathering(Pseudonyms pseudonyms, CaseFilter filter) {
      this.filter = filter;
      this.disguise = new Disguise(pseudonyms, models.all(), hospitals.all());
    }

    CasePage page(List<Labelled> found, int limit) {
      Map<String, Answers> said =
          results.answersAbout(found.stream().map(Labelled::inferenceId).toList());
      found.forEach(each -> add(each, Optional.ofNullable(said.get(each.inferenceId()))));
      Optional<CaseId> next =
          found.size() < limit
              ? Optional.empty()
              : Optional.of(disguise.pseudonyms().hide(found.getLast().inferenceId()));
      return new CasePage(
          disguise.pseudonyms().seal(filter.asOf()),
          disguise.pseudonyms().keyId(),
          cases,
          withoutNumber,
          next,
          told);
    }

    private void add(Labelled record, Optional<Answers> said) {
      Optional<Boolean> positive = Disguise.label(record, filter.asOf());
      if (positive.isEmpty()) {
        return;
      }
      Optional<PatientPseudonym> patient = disguise.patient(record.filled());
      if (patient.isEmpty()) {
        withoutNumber++;
        return;
      }
      ResearchCase made = disguise.of(record, patient.get(), positive.get(), said);
      if (filter.admits(made)) {
        cases.add(made);
        told.add(record.inferenceId());
      }
    }
  }
}
