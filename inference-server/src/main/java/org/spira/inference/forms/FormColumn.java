package org.spira.inference.forms;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spira.inference.shared.UnanswerableException;

/**
 * How one member of a form becomes numbers: {@code (value - offset) / scale}, or what stands for
 * each value.
 *
 * @param input the graph's input that takes them
 * @param offset for members that are numbers
 * @param scale likewise; not 0
 * @param codes what stands for each value of the others, all of one length
 * @param missing what stands for a member that was not given; absent: such a form is refused
 */
public record FormColumn(
    String input,
    FormMember member,
    double offset,
    double scale,
    Map<String, List<Double>> codes,
    @Nullable Double missing) {

  // as people write them, with a decimal comma too; no exponents, which nobody means
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,9})?");

  /** Copies the codes. */
  public FormColumn {
    codes = Map.copyOf(codes);
  }

  /** How many numbers there are. */
  public int width() {
    return codes.isEmpty() ? 1 : codes.values().iterator().next().size();
  }

  /** Whether the form does not say it. */
  boolean isMissing(PatientForm form) {
    return given(form).isEmpty();
  }

  /**
   * The numbers for this form.
   *
   * @throws UnanswerableException if the model refuses it, in words for a nurse that do not repeat
   *     what was filled in
   */
  List<Double> of(PatientForm form) {
    Optional<String> text = given(form);
    if (text.isPresent()) {
      return member.isNumber() ? List.of((number(text.get()) - offset) / scale) : code(text.get());
    }
    if (missing == null) {
      throw new UnanswerableException(
          "the model needs %s of the form, and it was not filled in".formatted(member.key()));
    }
    return Collections.nCopies(width(), missing);
  }

  /** Nobody knows is as good as nothing, unless the model has a number for it. */
  private Optional<String> given(PatientForm form) {
    return form.value(member)
        .filter(text ->
            !text.equalsIgnoreCase(FormMember.UNKNOWN) || codes.containsKey(FormMember.UNKNOWN));
  }

  private double number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new UnanswerableException(member.key() + " of the form is no number");
    }
    return Double.parseDouble(text.replace(',', '.'));
  }

  private List<Double> code(String text) {
    return codes.entrySet().stream()
        .filter(code -> code.getKey().equalsIgnoreCase(text))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() ->
            new UnanswerableException(
                member.key() + " of the form is nothing that the model has a number for"));
  }
}
