package fi.opastin.directory;

import fi.opastin.language.Language;
import java.time.ZonedDateTime;

/** One reason why a service was chosen: a code for programs and a sentence for people. */
public sealed interface Why {

  /** The stable code of the public contract, such as {@code serves-municipality}. */
  String code();

  /** The reason as a short sentence. */
  default String text(Language language) {
    return WhyWords.of(this, language);
  }

  /** It is the kind of service that was needed. */
  record Type(ServiceType type) implements Why {
    @Override
    public String code() {
      return "type";
    }
  }

  /** It stands in the person's municipality. */
  record SameMunicipality(Municipality municipality) implements Why {
    @Override
    public String code() {
      return "same-municipality";
    }
  }

  /** It serves the person's municipality from elsewhere or on the net. */
  record ServesMunicipality(Municipality municipality) implements Why {
    @Override
    public String code() {
      return "serves-municipality";
    }
  }

  /** Nothing of its kind serves the person's municipality, and this is one of the nearest. */
  record Nearest(Municipality home, long metres) implements Why {
    @Override
    public String code() {
      return "nearest";
    }
  }

  /** One can use it from anywhere. */
  record Remote() implements Why {
    @Override
    public String code() {
      return "remote";
    }
  }

  /** It serves the whole country. */
  record Nationwide() implements Why {
    @Override
    public String code() {
      return "nationwide";
    }
  }

  /** It is for people of this age. */
  record Age(AgeRange ages) implements Why {
    @Override
    public String code() {
      return "age";
    }
  }

  /** It was asked for by name although it is for other ages. */
  record AgeLimit(AgeRange ages) implements Why {
    @Override
    public String code() {
      return "age-limit";
    }
  }

  /** It is for people in this situation. */
  record ForAudience(Audience audience) implements Why {
    @Override
    public String code() {
      return "audience";
    }
  }

  /** It serves in the person's language. */
  record InLanguage(Language served) implements Why {
    @Override
    public String code() {
      return "language";
    }
  }

  /** It is open now. */
  record OpenNow(OpenState state) implements Why {
    @Override
    public String code() {
      return "open-now";
    }
  }

  /** It opens then. */
  record OpensNext(ZonedDateTime next, ZonedDateTime now) implements Why {
    @Override
    public String code() {
      return "opens-next";
    }
  }

  /** It helps where nothing of the wanted kind does. */
  record GeneralHelp() implements Why {
    @Override
    public String code() {
      return "general-help";
    }
  }
}
