package fi.opastin.http;

import fi.opastin.people.AuditStore;
import fi.opastin.people.LocalAccounts;
import fi.opastin.people.OidcSignIn;
import fi.opastin.people.PersonStore;
import fi.opastin.people.RightsStore;
import fi.opastin.people.SessionStore;
import fi.opastin.people.SignInSettings;
import fi.opastin.people.TokenStore;
import fi.opastin.storage.Database;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * What the editor calls to know who is there.
 *
 * @param database where all of it is kept; closed when the server stops
 * @param people who works on the content
 * @param rights what they may do
 * @param sessions who is signed in
 * @param audit who changed what
 * @param tokens by which programs come in
 * @param accounts passwords and codes that are kept here
 * @param hasLocalAccounts whether people may sign in by them
 * @param oidc signing in at an issuer; empty where there is none
 */
public record EditorBackend(
    Database database,
    PersonStore people,
    RightsStore rights,
    SessionStore sessions,
    AuditStore audit,
    TokenStore tokens,
    LocalAccounts accounts,
    boolean hasLocalAccounts,
    Optional<OidcSignIn> oidc) {

  /**
   * All of it in one database.
   *
   * @param keys seal what must be read again
   */
  public static EditorBackend in(
      Database database, List<SecretKey> keys, SignInSettings settings, Clock clock) {
    return new EditorBackend(
        database,
        new PersonStore(database, clock),
        new RightsStore(database, clock),
        new SessionStore(database),
        new AuditStore(database, clock),
        new TokenStore(database, clock),
        new LocalAccounts(database, keys, clock),
        settings.localAccounts(),
        settings.oidc().map(issuer -> new OidcSignIn(issuer, database, clock)));
  }
}
