package org.spira.api.inferences.adapter.rest.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.consent.Consent;
import org.spira.api.web.forms.Fields;

/** What the form says about consent; the apps of before say nothing, and record it aloud only. */
public final class ConsentFields {

  static final String AGREED = "consent_agreed";
  static final String VERSION = "consent_version";
  static final String READ_BY = "consent_read_by";

  /** Their names. */
  public static final Set<String> NAMES = Set.of(AGREED, VERSION, READ_BY);

  private static final String YES = "TRUE";
  private static final String NO = "FALSE";

  private ConsentFields() {}

  /** The consent, if one is said to have been given; complains about what will not do. */
  public static @Nullable Consent read(Fields fields) {
    String agreed = fields.optional(AGREED);
    String version = fields.optional(VERSION);
    String readBy = fields.optional(READ_BY);
    if (agreed == null) {
      if (version != null || readBy != null) {
        complain(fields, AGREED, "must be TRUE or FALSE where the consent text is named");
      }
      return null;
    }
    switch (agreed) {
      case YES -> requireVersion(fields, version);
      case NO ->
          complain(
              fields,
              AGREED,
              "the patient did not agree: nothing was stored, and nothing is sent to a model");
      default -> complain(fields, AGREED, "must be TRUE or FALSE");
    }
    return version == null ? null : new Consent(version, readBy);
  }

  private static void requireVersion(Fields fields, @Nullable String version) {
    if (version == null) {
      complain(fields, VERSION, "say which version of the consent text was read");
    } else if (version.length() > Consent.LONGEST_VERSION) {
      complain(
          fields, VERSION, "must not be longer than " + Consent.LONGEST_VERSION + " characters");
    }
  }

  private static void complain(Fields fields, String name, String message) {
    fields.complain(name, message, "value_error.consent");
  }
}
