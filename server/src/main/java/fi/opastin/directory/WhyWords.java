package fi.opastin.directory;

import fi.opastin.language.Language;
import java.time.ZonedDateTime;

/** The sentences of {@link Why}, in the words of a calm adviser. */
final class WhyWords {

  private WhyWords() {}

  static String of(Why why, Language language) {
    return switch (why) {
      case Why.Type type -> TypeWords.fit(type.type(), language);
      case Why.SameMunicipality(Municipality place) -> located(place, language);
      case Why.ServesMunicipality(Municipality place) -> serves(place, language);
      case Why.Nearest(Municipality home, long metres) -> nearest(home, metres, language);
      case Why.Remote() ->
          say(
              language,
              "Voit asioida etänä",
              "Voit hoitaa asian kotoa",
              "Du kan sköta ärendet på distans",
              "You can use it remotely");
      case Why.Nationwide() ->
          say(
              language,
              "Palvelee koko Suomea",
              "Auttaa koko Suomessa",
              "Betjänar hela Finland",
              "Serves all of Finland");
      case Why.Age(AgeRange ages) ->
          say(
              language,
              "Sinun ikäisillesi",
              "Sinun ikäisillesi",
              "För personer i din ålder",
              "For people of your age");
      case Why.AgeLimit(AgeRange ages) -> AgeWords.limit(ages, language);
      case Why.ForAudience(Audience audience) -> TypeWords.audience(audience, language);
      case Why.InLanguage(Language served) -> TypeWords.language(served, language);
      case Why.OpenNow(OpenState state) -> open(state, language);
      case Why.OpensNext(ZonedDateTime next, ZonedDateTime now) ->
          TimeWords.opens(next, now, language);
      case Why.GeneralHelp() ->
          say(
              language,
              "Auttaa sinua löytämään oikean palvelun",
              "Auttaa löytämään oikean avun",
              "Hjälper dig att hitta rätt tjänst",
              "Helps you find the right service");
    };
  }

  private static String located(Municipality place, Language language) {
    return switch (language) {
      case FI -> "Toimii " + place.in(language);
      case FI_SIMPLE -> "Paikka on " + place.in(language);
      case SV -> "Finns " + place.in(language);
      case EN -> "Is " + place.in(language);
    };
  }

  private static String serves(Municipality place, Language language) {
    return switch (language) {
      case FI -> "Palvelee " + place.in(language);
      case FI_SIMPLE -> "Auttaa " + place.in(language);
      case SV -> "Betjänar dig " + place.in(language);
      case EN -> "Serves you " + place.in(language);
    };
  }

  private static String nearest(Municipality home, long metres, Language language) {
    long kilometres = Math.max(1, Math.round(metres / 1000.0));
    return switch (language) {
      case FI -> home.in(language) + ", noin " + kilometres + " km päässä";
      case FI_SIMPLE ->
          "Paikka on " + home.in(language) + ". Matka on noin " + kilometres + " kilometriä";
      case SV -> "Finns " + home.in(language) + ", ungefär " + kilometres + " km bort";
      case EN -> "Is " + home.in(language) + ", about " + kilometres + " km away";
    };
  }

  private static String open(OpenState state, Language language) {
    if (state.until().isEmpty()) {
      return say(
          language,
          "Auki ympäri vuorokauden",
          "Auki aina",
          "Öppet dygnet runt",
          "Open around the clock");
    }
    String until = TimeWords.clock(state.until().get(), language);
    return switch (language) {
      case FI -> "Auki nyt, sulkeutuu klo " + until;
      case FI_SIMPLE -> "Auki nyt kello " + until + " asti";
      case SV -> "Öppet nu, stänger kl. " + until;
      case EN -> "Open now, closes at " + until;
    };
  }

  static String say(Language language, String fi, String simple, String sv, String en) {
    return switch (language) {
      case FI -> fi;
      case FI_SIMPLE -> simple;
      case SV -> sv;
      case EN -> en;
    };
  }
}
