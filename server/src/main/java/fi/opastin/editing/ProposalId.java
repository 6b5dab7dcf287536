package fi.opastin.editing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which proposal: a UUID of version 7.
 *
 * @param value the UUID
 */
public record ProposalId(String value) {

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  public ProposalId {
    if (!UUID.matcher(value).matches()) {
      throw new IllegalArgumentException("a proposal's id is a UUID");
    }
  }

  /** One that nobody has. */
  static ProposalId fresh() {
    return new ProposalId(UuidCreator.getTimeOrderedEpoch().toString());
  }

  /** The id that a text spells. */
  public static Optional<ProposalId> parse(String text) {
    return UUID.matcher(text).matches() ? Optional.of(new ProposalId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
