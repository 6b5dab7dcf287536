package fi.opastin.http;

import java.util.Locale;

/**
 * Every kind of error that the server answers with; the list is closed and part of the public
 * contract.
 */
enum ProblemType {
  BAD_REQUEST(
      400, "The request breaks the rules of HTTP", "Send one well-formed HTTP/1.1 request."),
  INVALID_JSON(
      400,
      "The body is not the JSON that is expected",
      "The body must be one JSON object in UTF-8, at most 32 levels deep, no key twice, nothing"
          + " after it."),
  INVALID_FIELD(
      400,
      "A field of the body is not valid",
      "The list errors names each field and says what it must be."),
  INVALID_PARAMETER(
      400,
      "A parameter of the address is not valid",
      "The list errors names the parameter and says what it must be."),
  BAD_CURSOR(
      400,
      "This cursor does not belong to this list",
      "Use next of the part before, as it came, or none."),
  SIGN_IN_NEEDED(
      401,
      "This is for those who are signed in",
      "Send a personal token as Authorization: Bearer; it may have expired or been removed."),
  NOT_PERMITTED(
      403, "This is beyond your rights", "Ask somebody with the role admin for more, or for it."),
  FORM_OUT_OF_DATE(
      403,
      "The form does not come from one of our pages, or is too old",
      "Open the page again and send its form. Nothing was changed."),
  ORIGIN_NOT_ALLOWED(
      403,
      "This partner does not allow calls from here",
      "A partner's POSTs are served on its listed origins, and without an Origin header only where"
          + " it allows server calls."),
  UNKNOWN_PARTNER(
      404,
      "There is no such partner",
      "Use the public key of a partner site; demo exists everywhere."),
  NOT_FOUND(
      404, "There is nothing here", "The address or the id in it is not known in this release."),
  METHOD_NOT_ALLOWED(
      405, "This address does not take this method", "The header Allow names those that it takes."),
  NOT_ACCEPTABLE(
      406, "This is served as JSON only", "Let the header Accept include application/json."),
  TOO_SLOW(408, "The body did not come in time", "Send the whole body at once."),
  DRAFT_CHANGED(
      409,
      "Somebody changed the draft meanwhile",
      "Read it again, join your change to theirs, and name its version."),
  LIVE_CHANGED(
      409,
      "What is live changed meanwhile",
      "The list errors names the files. Settle each with the live text before your eyes."),
  STEP_NOT_ALLOWED(
      409,
      "The draft is not at a stage where this can be done",
      "Its member stage says how far it has come, and steps what can be done."),
  NOT_MEASURED(
      409,
      "The draft was not measured against what is live",
      "Check it, wait until the check has ended, and publish then."),
  TURNS_WRONG(
      409,
      "Something that was right would turn wrong",
      "The list errors names it. Mend the draft, or give overrideReason if you may."),
  SECOND_PERSON_NEEDED(
      409,
      "What people in danger are told takes two people",
      "Let a publisher who wrote none of it approve or publish it."),
  SETTINGS_CHANGED(
      409,
      "Somebody changed these settings meanwhile",
      "The member now is how they are. Join your change to theirs, and name that version."),
  NOBODY_RECEIVES(
      409,
      "Nobody receives contact requests here",
      "The partner has not named who receives them. Nothing was kept."),
  OUTSIDE_HOURS(
      409,
      "Contact requests are not taken at this hour",
      "The member next says when they are taken again. Nothing was kept."),
  BODY_TOO_LARGE(413, "The body is too large", "A body has at most 64 kB."),
  URI_TOO_LONG(414, "The address is too long", "Use fewer or shorter parameters."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "The body is not of the type that this takes",
      "Send Content-Type: application/json, in UTF-8, uncompressed; to /chat a form."),
  CONTENT_FAULTY(
      422,
      "The content would have errors",
      "The list errors names file, line and fault. Nothing went live."),
  CONSENT_MISSING(
      422,
      "Consent is missing",
      "A contact request is taken only with consent: true. Nothing was kept."),
  TOO_MANY_REQUESTS(
      429,
      "Too many requests",
      "Wait as long as Retry-After says. Messages in a crisis are always taken."),
  INTERNAL(
      500,
      "Something went wrong on our side",
      "The reference helps us to find it. The request may be sent again."),
  FORMAT_NOT_OFFERED(
      501, "This is not offered in that format", "Ask for format=json, or name no format."),
  OVERLOADED(
      503,
      "Too much to do at the moment",
      "Wait as long as Retry-After says. Messages in a crisis are always taken."),
  TOPIC_OFF(
      503,
      "This topic is switched off for the moment",
      "Editors have switched it off; the detail is what they say meanwhile, and contacts are given."),
  SWITCHED_OFF(
      503,
      "The chat is switched off on this site",
      "The partner has switched it off; contacts are given.");

  private final int status;
  private final String title;
  private final String help;

  ProblemType(int status, String title, String help) {
    this.status = status;
    this.title = title;
    this.help = help;
  }

  /** Its name in the contract, such as {@code origin-not-allowed}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The value of {@code type}: the address of its page. */
  String uri() {
    return "/problems/" + id();
  }

  int status() {
    return status;
  }

  /** What it is, in one sentence. */
  String title() {
    return title;
  }

  /** What to do about it. */
  String help() {
    return help;
  }

  /** The type that stands for a status that the framework decided on. */
  static ProblemType ofStatus(int status) {
    return switch (status) {
      case 401 -> SIGN_IN_NEEDED;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 408 -> TOO_SLOW;
      case 413 -> BODY_TOO_LARGE;
      case 414 -> URI_TOO_LONG;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 503 -> OVERLOADED;
      default -> status < 500 ? BAD_REQUEST : INTERNAL;
    };
  }
}
