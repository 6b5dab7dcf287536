package fi.opastin.handoff;

import fi.opastin.language.Language;
import fi.opastin.partners.ContactField;
import fi.opastin.partners.EmailAddress;
import fi.opastin.partners.Receiver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds what somebody filled in against the form of a partner. Pure.
 *
 * @param receiver whose form it is
 * @param languages that the site speaks
 */
record FormCheck(Receiver receiver, List<Language> languages) {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()./-]*");
  private static final int LEAST_DIGITS = 5;
  private static final int MOST_DIGITS = 15;

  /** What came of a check. */
  sealed interface Result {
    /** All is well; blank fields are left out and others tidied. */
    record Filled(Map<ContactField, String> values) implements Result {}

    /** Something is wrong. */
    record Faulty(List<FieldFault> faults) implements Result {}
  }

  /** Checks values by the names of their fields. */
  Result check(Map<String, String> written) {
    List<FieldFault> faults = new ArrayList<>();
    Map<ContactField, String> values = new EnumMap<>(ContactField.class);
    written.forEach(
        (name, text) -> {
          Optional<ContactField> field = ContactField.of(name).filter(receiver.fields()::contains);
          if (field.isEmpty()) {
            faults.add(new FieldFault(Optional.empty(), FieldFault.Kind.UNKNOWN));
          } else if (!text.isBlank()) {
            value(field.get(), text, values, faults);
          }
        });
    for (ContactField field : receiver.fields()) {
      boolean told = values.containsKey(field) || isAtFault(field, faults);
      if (receiver.required().contains(field) && !told) {
        faults.add(new FieldFault(Optional.of(field), FieldFault.Kind.MISSING));
      }
    }
    boolean reachable =
        values.containsKey(ContactField.PHONE)
            || values.containsKey(ContactField.EMAIL)
            || isAtFault(ContactField.PHONE, faults)
            || isAtFault(ContactField.EMAIL, faults);
    if (receiver.takesEither() && !reachable) {
      faults.add(new FieldFault(Optional.of(ContactField.PHONE), FieldFault.Kind.NEITHER));
      faults.add(new FieldFault(Optional.of(ContactField.EMAIL), FieldFault.Kind.NEITHER));
    }
    faults.sort(Comparator.comparingInt(fault -> place(fault.field())));
    return faults.isEmpty() ? new Result.Filled(values) : new Result.Faulty(faults);
  }

  /** In the order of the form, and last what it does not have. */
  private int place(Optional<ContactField> field) {
    return field.map(receiver.fields()::indexOf).orElse(Integer.MAX_VALUE);
  }

  private void value(
      ContactField field, String text, Map<ContactField, String> values, List<FieldFault> faults) {
    String tidy = text.replaceAll("\\R", "\n").strip();
    if (tidy.codePointCount(0, tidy.length()) > field.longest()) {
      faults.add(new FieldFault(Optional.of(field), FieldFault.Kind.TOO_LONG));
      return;
    }
    Optional<String> value =
        switch (field) {
          case NAME -> Optional.of(tidy).filter(name -> !hasControls(name, ""));
          case PHONE -> Optional.of(tidy).filter(FormCheck::isPhone);
          case EMAIL -> EmailAddress.parse(tidy).map(EmailAddress::text);
          case MESSAGE -> Optional.of(tidy).filter(message -> !hasControls(message, "\n\t"));
          case LANGUAGE -> Language.of(tidy).filter(languages::contains).map(Language::tag);
        };
    value.ifPresentOrElse(
        well -> values.put(field, well),
        () -> faults.add(new FieldFault(Optional.of(field), FieldFault.Kind.MALFORMED)));
  }

  private static boolean isPhone(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return PHONE.matcher(text).matches() && digits >= LEAST_DIGITS && digits <= MOST_DIGITS;
  }

  /** Line ends of any kind, other control characters, and marks that turn the reading direction. */
  private static boolean hasControls(String text, String but) {
    return text.codePoints()
        .filter(c -> but.indexOf(c) < 0)
        .anyMatch(
            c ->
                Character.isISOControl(c)
                    || c == 0x2028
                    || c == 0x2029
                    || (c >= 0x202A && c <= 0x202E)
                    || (c >= 0x2066 && c <= 0x2069)
                    || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  private static boolean isAtFault(ContactField field, List<FieldFault> faults) {
    return faults.stream().anyMatch(fault -> fault.field().equals(Optional.of(field)));
  }
}
