package fi.opastin.ptv;

/** Why a service of the catalogue is not taken. */
enum Dropped {
  NOT_PUBLISHED("not published"),
  NOT_A_SERVICE("a permit or qualification, no service"),
  NO_RULE("no rule of ptv.yaml takes it"),
  ELSEWHERE("serves no municipality of the pack"),
  NO_NAME("without a name in Finnish, Swedish or English"),
  NO_DESCRIPTION("without a description in Finnish, Swedish or English"),
  NO_ORGANISATION("without a responsible organisation"),
  NO_CONTACT("nobody could be reached"),
  CURATED("kept by hand already"),
  DOUBLE("the same kind, name, organisation and area as another");

  private final String words;

  Dropped(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
