package fi.opastin.people;

import java.util.Optional;

/**
 * How people may sign in. Immutable.
 *
 * @param localAccounts whether with a password and a code that are kept here
 * @param oidc at which issuer; empty for none
 */
public record SignInSettings(boolean localAccounts, Optional<OidcSettings> oidc) {

  /** With local accounts alone. */
  public static final SignInSettings LOCAL = new SignInSettings(true, Optional.empty());

  /**
   * Refuses to lock everybody out.
   *
   * @throws IllegalArgumentException where there is no way in at all
   */
  public SignInSettings {
    if (!localAccounts && oidc.isEmpty()) {
      throw new IllegalArgumentException(
          "opastin.editor.local-accounts is false and opastin.oidc.issuer is not set:"
              + " nobody could sign in");
    }
  }
}
