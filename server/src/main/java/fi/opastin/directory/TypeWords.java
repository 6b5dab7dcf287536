package fi.opastin.directory;

import static fi.opastin.directory.WhyWords.say;

import fi.opastin.language.Language;

/** Kinds of service, audiences and languages in words. */
final class TypeWords {

  private TypeWords() {}

  /** What it helps with. */
  static String fit(ServiceType type, Language language) {
    return switch (type) {
      case OHJAAMO ->
          say(
              language,
              "Auttaa nuoria kaikissa asioissa",
              "Auttaa nuoria",
              "Hjälper unga i alla frågor",
              "Helps young people with any question");
      case OUTREACH_YOUTH_WORK ->
          say(
              language,
              "Tulee nuoren luo ja auttaa alkuun",
              "Työntekijä tulee luoksesi",
              "Kommer till den unga och hjälper vidare",
              "Comes to the young person and helps to get started");
      case YOUTH_WORKSHOP ->
          say(
              language,
              "Auttaa kohti opintoja ja työtä",
              "Auttaa kohti koulua ja työtä",
              "Hjälper dig mot studier och arbete",
              "Helps towards studies and work");
      case EMPLOYMENT_SERVICES ->
          say(
              language,
              "Auttaa työnhaussa ja työttömyydessä",
              "Auttaa etsimään työtä",
              "Hjälper med jobbsökning och arbetslöshet",
              "Helps with job search and unemployment");
      case STUDY_GUIDANCE ->
          say(
              language,
              "Auttaa opiskeluasioissa",
              "Auttaa opiskelussa",
              "Hjälper i studiefrågor",
              "Helps with studies");
      case ADULT_GUIDANCE ->
          say(
              language,
              "Auttaa aikuista uran ja opintojen valinnoissa",
              "Auttaa aikuista valitsemaan työn tai koulun",
              "Hjälper vuxna med karriär- och studieval",
              "Helps adults with career and study choices");
      case BUSINESS_ADVICE ->
          say(
              language,
              "Neuvoo yrittäjyydessä",
              "Auttaa yrittäjää",
              "Ger råd om företagande",
              "Gives advice on running a business");
      case IMMIGRANT_ADVICE ->
          say(
              language,
              "Neuvoo maahanmuuttajia",
              "Auttaa maahanmuuttajia",
              "Ger råd till invandrare",
              "Gives advice to immigrants");
      case CRISIS_LINE ->
          say(
              language,
              "Apua heti, kun on vaikeaa",
              "Saat apua heti",
              "Hjälp genast när det är svårt",
              "Help right away in a hard situation");
      case MENTAL_HEALTH_YOUTH ->
          say(
              language,
              "Auttaa nuorta mielen asioissa",
              "Auttaa, jos mieli on huono",
              "Hjälper unga när det känns tungt",
              "Helps young people with their well-being");
      case DEBT_ADVICE ->
          say(
              language,
              "Auttaa raha-asioissa ja veloissa",
              "Auttaa raha-asioissa",
              "Hjälper med ekonomi och skulder",
              "Helps with money and debt");
      case KELA ->
          say(
              language,
              "Auttaa etuuksissa ja tuissa",
              "Auttaa tuissa",
              "Hjälper med förmåner och stöd",
              "Helps with benefits");
      case OTHER ->
          say(
              language,
              "Sopii asiaasi",
              "Sopii asiaasi",
              "Passar ditt ärende",
              "Fits your question");
    };
  }

  static String audience(Audience audience, Language language) {
    return switch (audience) {
      case YOUTH -> say(language, "Nuorille", "Nuorille", "För unga", "For young people");
      case ADULT -> say(language, "Aikuisille", "Aikuisille", "För vuxna", "For adults");
      case OVER50 ->
          say(
              language,
              "Yli 50-vuotiaille",
              "Yli 50-vuotiaille",
              "För dig över 50",
              "For people over 50");
      case UNEMPLOYED ->
          say(language, "Työttömille", "Työttömille", "För arbetslösa", "For people without work");
      case EMPLOYED ->
          say(
              language,
              "Työssä oleville",
              "Työssä oleville",
              "För dig som arbetar",
              "For people in work");
      case ENTREPRENEUR ->
          say(language, "Yrittäjille", "Yrittäjille", "För företagare", "For entrepreneurs");
      case IMMIGRANT ->
          say(
              language,
              "Maahanmuuttajille",
              "Maahanmuuttajille",
              "För invandrare",
              "For immigrants");
      case PARTIAL_WORK_ABILITY ->
          say(
              language,
              "Osatyökykyisille",
              "Jos et voi tehdä kaikkea työtä",
              "För partiellt arbetsföra",
              "For people with partial work ability");
      case STUDENT ->
          say(language, "Opiskelijoille", "Opiskelijoille", "För studerande", "For students");
      case PARENT -> say(language, "Vanhemmille", "Vanhemmille", "För föräldrar", "For parents");
      case PROFESSIONAL ->
          say(
              language,
              "Ammattilaisille",
              "Ammattilaisille",
              "För yrkespersoner",
              "For professionals");
    };
  }

  static String language(Language served, Language language) {
    return switch (served.written()) {
      case SV ->
          say(
              language,
              "Palvelee ruotsiksi",
              "Palvelee ruotsiksi",
              "Service på svenska",
              "Service in Swedish");
      case EN ->
          say(
              language,
              "Palvelee englanniksi",
              "Palvelee englanniksi",
              "Service på engelska",
              "Service in English");
      case FI, FI_SIMPLE ->
          say(
              language,
              "Palvelee suomeksi",
              "Palvelee suomeksi",
              "Service på finska",
              "Service in Finnish");
    };
  }
}
