package fi.opastin.knowledge;

import fi.opastin.directory.LocalText;
import fi.opastin.directory.Source;
import fi.opastin.language.Language;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A curated answer to a topic, in its variants. Immutable.
 *
 * @param id its name
 * @param readership for whom it is
 * @param owner who keeps it right
 * @param reviewed when a person last read it against its sources
 * @param reviewBy by when it must be read again
 * @param sources where its facts stand
 * @param next topics that people ask next
 * @param paths guided paths that it offers
 * @param notes sentences that are true only for a time
 * @param texts the text in each language
 */
public record Answer(
    AnswerId id,
    Readership readership,
    String owner,
    LocalDate reviewed,
    LocalDate reviewBy,
    List<Source> sources,
    List<TopicId> next,
    List<PathId> paths,
    List<Note> notes,
    Map<Language, AnswerText> texts) {

  /** A text that is true from one day to another, both included, and never shown outside them. */
  public record Note(LocalDate from, LocalDate until, LocalText text) {

    /** Whether it may be shown on a day. */
    public boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  /** A text of an answer and the variant that it really is in. */
  public record Found(AnswerText text, Language language) {}

  public Answer {
    sources = List.copyOf(sources);
    next = List.copyOf(next);
    paths = List.copyOf(paths);
    notes = List.copyOf(notes);
    texts = Map.copyOf(new EnumMap<>(texts));
  }

  /** The topic that it answers. */
  public TopicId topic() {
    return id.topic();
  }

  /**
   * The text in a variant or, where that is missing, in the next that stands (see {@link
   * Language#fallbacks()}).
   */
  public Found in(Language language) {
    for (Language variant : language.fallbacks()) {
      Optional<AnswerText> text = Optional.ofNullable(texts.get(variant));
      if (text.isPresent()) {
        return new Found(text.get(), variant);
      }
    }
    throw new IllegalStateException("unreachable: the compiler refuses an answer without a text");
  }

  /** The body in a variant, with the notes that hold on a day behind it. */
  public RichText body(Language language, LocalDate day) {
    RichText body = in(language).text().body();
    for (Note note : notes) {
      if (note.holdsOn(day)) {
        body = body.followedBy(RichText.of(note.text().in(language)));
      }
    }
    return body;
  }
}
