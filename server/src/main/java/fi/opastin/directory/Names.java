package fi.opastin.directory;

import static fi.opastin.directory.WhyWords.say;

import fi.opastin.language.Language;

/** What kinds of service, audiences and channels are called. Stateless, safe to share. */
public final class Names {

  private Names() {}

  /** The name of a kind of service, for headings and lists. */
  public static String of(ServiceType type, Language language) {
    return switch (type) {
      case OHJAAMO -> say(language, "Ohjaamo", "Ohjaamo", "Navigatorn", "Ohjaamo youth guidance");
      case OUTREACH_YOUTH_WORK ->
          same(language, "Etsivä nuorisotyö", "Uppsökande ungdomsarbete", "Outreach youth work");
      case YOUTH_WORKSHOP -> same(language, "Nuorten työpaja", "Ungdomsverkstad", "Youth workshop");
      case EMPLOYMENT_SERVICES ->
          same(language, "Työllisyyspalvelut", "Arbetskraftstjänster", "Employment services");
      case STUDY_GUIDANCE ->
          same(language, "Opintojen ohjaus", "Studiehandledning", "Study guidance");
      case ADULT_GUIDANCE ->
          same(language, "Aikuisten ohjaus", "Vägledning för vuxna", "Guidance for adults");
      case BUSINESS_ADVICE ->
          same(language, "Yritysneuvonta", "Företagsrådgivning", "Business advice");
      case IMMIGRANT_ADVICE ->
          same(
              language,
              "Maahanmuuttajien neuvonta",
              "Rådgivning för invandrare",
              "Advice for immigrants");
      case CRISIS_LINE -> same(language, "Kriisiapu", "Krishjälp", "Crisis help");
      case MENTAL_HEALTH_YOUTH ->
          same(
              language,
              "Nuorten mielen hyvinvointi",
              "Ungas psykiska hälsa",
              "Mental health of young people");
      case DEBT_ADVICE ->
          same(language, "Talous- ja velkaneuvonta", "Ekonomi- och skuldrådgivning", "Debt advice");
      case KELA -> say(language, "Kela", "Kela", "FPA", "Kela");
      case OTHER -> same(language, "Muu palvelu", "Annan tjänst", "Other service");
    };
  }

  /** What a kind of service helps with, in a sentence. */
  public static String help(ServiceType type, Language language) {
    return TypeWords.fit(type, language);
  }

  /** Whom something is for: "Nuorille", "För unga", "For young people". */
  public static String of(Audience audience, Language language) {
    return TypeWords.audience(audience, language);
  }

  /** The name of a channel. */
  public static String of(Channel channel, Language language) {
    return switch (channel) {
      case VISIT -> same(language, "Käynti", "Besök", "Visit");
      case PHONE -> same(language, "Puhelin", "Telefon", "Phone");
      case EMAIL -> same(language, "Sähköposti", "E-post", "E-mail");
      case FORM -> same(language, "Lomake", "Blankett", "Form");
      case CHAT -> same(language, "Chat", "Chatt", "Chat");
      case WEB -> same(language, "Verkkosivu", "Webbsida", "Web page");
      case REMOTE -> same(language, "Etäyhteys", "På distans", "Remotely");
    };
  }

  /** For whom it is by age, in a sentence; empty where it is for every age. */
  public static String of(AgeRange ages, Language language) {
    return ages.isAny() ? "" : AgeWords.limit(ages, language);
  }

  /** The whole country, as an area that is served. */
  public static String wholeCountry(Language language) {
    return same(language, "Koko Suomi", "Hela Finland", "All of Finland");
  }

  private static String same(Language language, String fi, String sv, String en) {
    return say(language, fi, fi, sv, en);
  }
}
