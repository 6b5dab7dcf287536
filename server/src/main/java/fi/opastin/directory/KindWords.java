package fi.opastin.directory;

/**
 * What people type when they look for a kind of service and do not know what it is called: older
 * names, offices that are no more, and plain words. For full text only; shown nowhere.
 */
final class KindWords {

  private KindWords() {}

  static String of(ServiceType type) {
    return switch (type) {
      case OHJAAMO -> "matalan kynnyksen neuvontapiste lågtröskel one-stop guidance centre";
      case OUTREACH_YOUTH_WORK -> "etsivä nuorisotyöntekijä uppsökande ungdomsarbetare";
      case YOUTH_WORKSHOP -> "työpajatoiminta starttipaja verkstadsverksamhet";
      case EMPLOYMENT_SERVICES ->
          """
          te-toimisto te-palvelut te-keskus työvoimatoimisto työkkäri työnhaku työttömyys
          työ- ja elinkeinopalvelut arbetsförmedling te-byrå arbetskraftsbyrå jobbsökning arbetslöshet
          employment office job centre job search unemployment
          """;
      case STUDY_GUIDANCE ->
          """
          opinto-ohjaus opinto-ohjaaja opo opot studiehandledare studievägledning study counsellor
          student counselling
          """;
      case ADULT_GUIDANCE ->
          """
          uraohjaus urasuunnittelu alanvaihto aikuiskoulutus karriärvägledning yrkesvägledning
          vuxenutbildning career guidance career planning adult education
          """;
      case BUSINESS_ADVICE ->
          """
          yrittäjyysneuvonta yrityksen perustaminen starttiraha företagande starta eget
          entrepreneurship start-up business
          """;
      case IMMIGRANT_ADVICE ->
          """
          kotoutuminen kotouttaminen ulkomaalaiset integration inflyttade invandrarrådgivning
          newcomers migrants foreigners
          """;
      case CRISIS_LINE ->
          """
          kriisipuhelin hätäapu väkivalta itsemurha rikos krisjour kristelefon våld självmord brott
          crisis line helpline violence suicide crime
          """;
      case MENTAL_HEALTH_YOUTH ->
          """
          mielenterveys mielenterveyspalvelut ahdistus masennus psykisk hälsa psykisk ohälsa ångest
          depression anxiety mental health
          """;
      case DEBT_ADVICE ->
          """
          velkaneuvonta talousneuvonta velkaneuvoja maksuvaikeudet velkajärjestely skuldrådgivning
          skuldsanering betalningssvårigheter debts money advice
          """;
      case KELA ->
          """
          kansaneläkelaitos opintotuki asumistuki toimeentulotuki folkpensionsanstalten studiestöd
          bostadsbidrag utkomststöd social insurance student aid housing allowance
          """;
      case OTHER -> "";
    };
  }
}
