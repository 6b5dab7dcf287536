package fi.opastin.http;

import fi.opastin.people.AuditStore;
import fi.opastin.people.PersonStore;
import fi.opastin.people.SessionStore;
import fi.opastin.people.TokenStore;
import fi.opastin.storage.Database;
import java.time.Clock;

/**
 * What the editor calls to know who is there.
 *
 * @param database where all of it is kept; closed when the server stops
 * @param people who works on the content
 * @param sessions who is signed in
 * @param audit who changed what
 * @param tokens by which programs come in
 */
public record EditorBackend(
    Database database,
    PersonStore people,
    SessionStore sessions,
    AuditStore audit,
    TokenStore tokens) {

  /** All of it in one database. */
  public static EditorBackend in(Database database, Clock clock) {
    return new EditorBackend(
        database,
        new PersonStore(database, clock),
        new SessionStore(database),
        new AuditStore(database, clock),
        new TokenStore(database, clock));
  }
}
