package fi.opastin.answering;

import fi.opastin.directory.Municipality;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.Source;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.AnswerText;
import fi.opastin.knowledge.CrisisContact;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.RichText;
import fi.opastin.knowledge.TopicId;
import fi.opastin.knowledge.Wording;
import fi.opastin.language.Language;
import fi.opastin.understanding.ChoiceId;
import fi.opastin.understanding.Meaning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The blocks of one reply in one language at one moment. */
record Blocks(
    Knowledge knowledge,
    Language language,
    Instant now,
    Optional<HumanContact> human,
    Optional<ContactForm> form) {

  private static final TopicId HOURS = new TopicId("ohjaamo-hours");
  private static final TopicId ANY_DANGER = new TopicId("crisis-suicide");
  private static final int SOURCES = 3;

  private LocalDate day() {
    return now.atZone(OpeningHours.ZONE).toLocalDate();
  }

  List<Block> of(Outcome outcome, Optional<Municipality> place) {
    return switch (outcome) {
      case Outcome.Answered answered -> answered(answered, place);
      case Outcome.ServicesShown shown -> services(shown, place);
      case Outcome.Asked asked -> List.of(text(Wording.Key.ASK_PLACE), choices(asked.choices()));
      case Outcome.PathAsked asked -> new PathBlocks(this).asked(asked);
      case Outcome.PathEnded ended -> new PathBlocks(this).ended(ended, place);
      case Outcome.PathOpened opened -> new PathBlocks(this).opened(opened);
      case Outcome.Clarified clarified -> clarified(clarified);
      case Outcome.CrisisShown crisis -> crisis(crisis);
      case Outcome.HandedOff off -> handedOff(off);
      case Outcome.TopicOff off -> topicOff(off);
      case Outcome.Smalltalked talk -> smalltalk(talk);
      case Outcome.FellBack back -> fellBack(back);
    };
  }

  /**
   * The same blocks with the lines that help in a danger behind the first of them, when a message
   * may be about one: a line that nobody needed does no harm.
   */
  List<Block> with(Optional<TopicId> worry, List<Block> blocks) {
    boolean there = blocks.stream().anyMatch(this::isCrisisBlock);
    if (worry.isEmpty() || there) {
      return blocks;
    }
    List<Block> more = new ArrayList<>(blocks);
    more.add(
        Math.min(1, more.size()),
        new Block.Contacts(crisisContacts(knowledge, worry.get(), language)));
    return more;
  }

  private boolean isCrisisBlock(Block block) {
    return block instanceof Block.Contacts(List<Block.Contact> items)
        && items.stream().anyMatch(item -> item.kind().equals("emergency"));
  }

  private List<Block> answered(Outcome.Answered answered, Optional<Municipality> place) {
    List<Block> blocks = new ArrayList<>();
    if (answered.again()) {
      blocks.add(new Block.Text(preface(place)));
    } else {
      blocks.add(new Block.Text(whole(answered.answers().getFirst(), place)));
    }
    answered.answers().stream().skip(1).forEach(second -> blocks.add(second(second, place)));
    if (answered.answers().stream().anyMatch(answer -> answer.topic().equals(TopicId.HUMAN))) {
      blocks.add(new Block.Contacts(humans()));
    }
    addServices(blocks, answered.services());
    answered.answers().forEach(answer -> blocks.addAll(new PathBlocks(this).pages(answer.paths())));
    addChoices(blocks, answered.choices());
    return blocks;
  }

  private Block second(Answer answer, Optional<Municipality> place) {
    return new Block.Text(RichText.of(say(Wording.Key.AND_ALSO)).followedBy(whole(answer, place)));
  }

  private RichText preface(Optional<Municipality> place) {
    return RichText.of(
        place
            .map(p -> knowledge.wording().say(Wording.Key.SERVICES_IN, language, p.in(language)))
            .orElseGet(() -> say(Wording.Key.SERVICES_NATIONWIDE)));
  }

  private List<Block> services(Outcome.ServicesShown shown, Optional<Municipality> place) {
    List<Block> blocks = new ArrayList<>();
    RichText preface =
        switch (shown.preface()) {
          case IN_PLACE -> preface(place);
          case NATIONWIDE -> RichText.of(say(Wording.Key.SERVICES_NATIONWIDE));
          case PLACE_UNKNOWN -> RichText.of(say(Wording.Key.PLACE_UNKNOWN));
        };
    HoursThen hours = new HoursThen(knowledge.wording(), language);
    Optional<RichText> then = shown.when().flatMap(when -> hours.of(shown.services(), when));
    boolean hoursUnknown =
        shown.topic().equals(HOURS)
            && shown.services().stream().allMatch(hit -> hit.open().isEmpty());
    if (then.isPresent()) {
      preface = preface.followedBy(then.get());
    } else if (hoursUnknown) {
      preface = preface.followedBy(RichText.of(say(Wording.Key.HOURS_UNKNOWN)));
    }
    blocks.add(new Block.Text(preface));
    addServices(blocks, shown.services());
    shown
        .answer()
        .filter(_ -> !shown.again())
        .ifPresent(answer -> blocks.add(new Block.Text(whole(answer, place))));
    shown.answer().ifPresent(a -> blocks.addAll(new PathBlocks(this).pages(a.paths())));
    addChoices(blocks, shown.choices());
    return blocks;
  }

  private List<Block> clarified(Outcome.Clarified clarified) {
    long topics = clarified.choices().stream().filter(ChoiceId.OfTopic.class::isInstance).count();
    Wording.Key key =
        clarified.noted()
            ? Wording.Key.NOTED
            : topics == 1 ? Wording.Key.CLARIFY_ONE : Wording.Key.CLARIFY;
    List<Block> blocks = new ArrayList<>();
    blocks.add(text(key));
    addChoices(blocks, clarified.choices());
    return blocks;
  }

  private List<Block> crisis(Outcome.CrisisShown crisis) {
    return List.of(
        new Block.Text(crisis.answer().body(language, day())),
        new Block.Contacts(crisisContacts(knowledge, crisis.topic(), language)));
  }

  /** The lines that help in a crisis, as contacts. */
  static List<Block.Contact> crisisContacts(Knowledge knowledge, TopicId topic, Language language) {
    return knowledge.crisisContacts(topic, language).stream()
        .map(c -> contact(c, language))
        .toList();
  }

  private static Block.Contact contact(CrisisContact contact, Language language) {
    boolean emergency = contact.phone().filter("112"::equals).isPresent();
    return new Block.Contact(
        emergency ? "emergency" : "crisis",
        contact.name().in(language),
        contact.phone(),
        contact.url(),
        contact.hours().map(hours -> hours.in(language)),
        contact.alwaysOpen() ? Optional.of(true) : Optional.empty(),
        contact.sources());
  }

  private List<Block> handedOff(Outcome.HandedOff off) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        off.answer()
            .<Block>map(answer -> new Block.Text(whole(answer, Optional.empty())))
            .orElseGet(() -> text(Wording.Key.HANDOFF_AFTER_MISSES)));
    off.danger()
        .ifPresent(
            danger -> blocks.add(new Block.Contacts(crisisContacts(knowledge, danger, language))));
    blocks.add(new Block.Contacts(humans()));
    form.ifPresent(
        way -> blocks.addAll(new FormBlocks(knowledge.wording(), language, now).of(way)));
    addServices(blocks, off.services());
    return blocks;
  }

  /** Nobody is left without a contact, in danger or not. */
  private List<Block> topicOff(Outcome.TopicOff off) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(RichText.of(off.message().in(language))));
    blocks.add(new Block.Contacts(humans()));
    form.ifPresent(
        way -> blocks.addAll(new FormBlocks(knowledge.wording(), language, now).of(way)));
    addServices(blocks, off.services());
    blocks.add(new Block.Contacts(crisisContacts(knowledge, ANY_DANGER, language)));
    addChoices(blocks, off.choices());
    return blocks;
  }

  private List<Block> smalltalk(Outcome.Smalltalked talk) {
    List<Block> blocks = new ArrayList<>();
    switch (talk.before()) {
      case NOTHING -> {}
      case STARTED_OVER -> blocks.add(text(Wording.Key.STARTED_OVER));
      case PATH_STOPPED -> blocks.add(text(Wording.Key.PATH_STOPPED));
      case LANGUAGE_CHANGED -> blocks.add(text(Wording.Key.LANGUAGE_CHANGED));
    }
    blocks.add(new Block.Text(talk.answer().body(language, day())));
    addChoices(blocks, talk.choices());
    return blocks;
  }

  private List<Block> fellBack(Outcome.FellBack back) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(text(key(back.kind())));
    blocks.add(new Block.Contacts(humans()));
    addChoices(blocks, back.choices());
    return blocks;
  }

  private static Wording.Key key(Meaning.NotUnderstood.Kind kind) {
    return switch (kind) {
      case UNKNOWN, NONE_OF_THESE -> Wording.Key.NOT_UNDERSTOOD;
      case OUT_OF_SCOPE -> Wording.Key.OUT_OF_SCOPE;
      case INSULT -> Wording.Key.INSULT;
      case NO_WORDS -> Wording.Key.EMPTY;
      case LANGUAGE_NOT_SERVED -> Wording.Key.LANGUAGE_NOT_SERVED;
    };
  }

  /**
   * The partner's people, or the national front door when it has named none: nobody is left without
   * a contact.
   */
  private List<Block.Contact> humans() {
    return List.of(
        human
            .map(
                h ->
                    new Block.Contact(
                        h.phone().isPresent() ? "human" : "web",
                        h.name().in(language),
                        h.phone(),
                        h.url(),
                        h.hours().isEmpty()
                            ? Optional.empty()
                            : Optional.of(h.hours().in(language)),
                        Optional.empty(),
                        List.of()))
            .orElseGet(
                () ->
                    new Block.Contact(
                        "web",
                        say(Wording.Key.FRONT_DOOR_NAME),
                        Optional.empty(),
                        Optional.of(say(Wording.Key.FRONT_DOOR_URL)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())));
  }

  /**
   * An answer with its links, what is coming up, and where its facts stand and when they were last
   * checked.
   */
  RichText whole(Answer answer, Optional<Municipality> place) {
    RichText body = answer.body(language, day());
    List<List<RichText.Block>> links = new ArrayList<>();
    Set<String> written = body.links();
    for (AnswerText.WebLink link : answer.in(language).text().links()) {
      if (!written.contains(link.url())) {
        RichText.Inline inline =
            new RichText.Link(link.url(), List.of(new RichText.Words(link.label())));
        links.add(List.of(new RichText.Paragraph(List.of(inline))));
      }
    }
    RichText linked =
        new ComingEvents(knowledge, language, day())
            .below(answer, place.map(Municipality::code))
            .map(body::followedBy)
            .orElse(body);
    if (!links.isEmpty()) {
      linked = linked.followedBy(new RichText(List.of(new RichText.Bullets(false, links))));
    }
    List<RichText.Inline> line = checked(answer);
    return line.isEmpty()
        ? linked
        : linked.followedBy(
            new RichText(List.of(new RichText.Paragraph(List.of(new RichText.Emphasis(line))))));
  }

  private List<RichText.Inline> checked(Answer answer) {
    List<Source> named =
        answer.sources().stream().filter(s -> s.ref().startsWith("http")).limit(SOURCES).toList();
    if (named.isEmpty()) {
      return List.of();
    }
    List<RichText.Inline> line = new ArrayList<>();
    String date = EventDays.of(answer.reviewed(), language);
    line.add(
        new RichText.Words(knowledge.wording().say(Wording.Key.SOURCES_CHECKED, language, date)));
    for (int i = 0; i < named.size(); i++) {
      Source source = named.get(i);
      String name = source.name().isEmpty() ? host(source.ref()) : source.name();
      String dated = source.date().map(d -> name + " (" + d + ")").orElse(name);
      line.add(new RichText.Words(i == 0 ? " " : ", "));
      line.add(new RichText.Link(source.ref(), List.of(new RichText.Words(dated))));
    }
    return line;
  }

  private static String host(String url) {
    return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", "");
  }

  static void addServices(List<Block> blocks, List<ServiceHit> services) {
    if (!services.isEmpty()) {
      blocks.add(new Block.Services(services));
    }
  }

  void addChoices(List<Block> blocks, List<ChoiceId> choices) {
    if (!choices.isEmpty()) {
      blocks.add(choices(choices));
    }
  }

  private Block.Choices choices(List<ChoiceId> ids) {
    List<Block.Choice> items = new ArrayList<>();
    for (ChoiceId id : ids) {
      ChoiceLabels.of(id, knowledge, language)
          .ifPresent(label -> items.add(new Block.Choice(id.id(), label)));
    }
    return new Block.Choices(items);
  }

  Block text(Wording.Key key) {
    return new Block.Text(RichText.of(say(key)));
  }

  String say(Wording.Key key) {
    return knowledge.wording().say(key, language);
  }
}
