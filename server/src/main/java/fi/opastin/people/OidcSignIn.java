package fi.opastin.people;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import fi.opastin.storage.Database;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Signing in at an issuer of OpenID Connect: the code flow with PKCE, a nonce and a state. What
 * goes wrong is logged by its kind, never with what somebody sent. Safe to share.
 */
public final class OidcSignIn {

  private static final Logger LOG = Logger.getLogger(OidcSignIn.class.getName());

  private final OidcSettings settings;
  private final OidcIssuer issuer;
  private final OidcAttemptStore attempts;
  private final PersonStore people;
  private final AuditStore audit;

  /** Signing in at one issuer. */
  public OidcSignIn(OidcSettings settings, Database database, Clock clock) {
    this.settings = settings;
    this.issuer = new OidcIssuer(settings);
    this.attempts = new OidcAttemptStore(database, clock);
    this.people = new PersonStore(database, clock);
    this.audit = new AuditStore(database, clock);
  }

  /** What people call it. */
  public String name() {
    return settings.name();
  }

  /** Seconds that an attempt may take. */
  public static long lasts() {
    return OidcAttemptStore.LASTS.toSeconds();
  }

  /**
   * Somebody sets out.
   *
   * @param secret for a cookie of their browser
   * @param address where they sign in
   */
  public record Begun(String secret, URI address) {}

  /**
   * Sets out to the issuer; empty when it does not answer.
   *
   * @param callback where it sends them back to
   * @param returnTo where they want to go
   */
  public Optional<Begun> begin(URI callback, String returnTo) {
    OidcAttemptStore.Attempt attempt =
        new OidcAttemptStore.Attempt(
            Secrets.fresh(), Secrets.fresh(), new CodeVerifier().getValue(), returnTo);
    try {
      URI address = issuer.address(attempt, callback);
      return Optional.of(new Begun(attempts.keep(attempt), address));
    } catch (OidcIssuer.Away e) {
      LOG.warning("event=oidc-away reason=\"" + e.getMessage() + "\"");
      return Optional.empty();
    }
  }

  /** How it ended. */
  public sealed interface Ended {

    /**
     * It is them.
     *
     * @param returnTo where they wanted to go
     */
    record In(Member member, String returnTo) implements Ended {}

    /** The issuer knows them, but nobody has given them access. */
    record NoAccess() implements Ended {}

    /** Nothing was proven: too late, another browser, or something forged. */
    record Unproven() implements Ended {}

    /** The issuer does not answer. */
    record Away() implements Ended {}
  }

  /**
   * What the issuer sent somebody back with.
   *
   * @param state repeats that of the attempt
   * @param code to be asked in; empty where it refused
   * @param issuer who says so, where it does (RFC 9207)
   */
  public record Reply(String state, Optional<String> code, Optional<String> issuer) {}

  /**
   * Somebody comes back.
   *
   * @param secret of their cookie
   */
  public Ended finish(URI callback, String secret, Reply reply) {
    Optional<OidcAttemptStore.Attempt> attempt = attempts.take(secret);
    if (attempt.isEmpty() || !isSame(attempt.get().state(), reply.state())) {
      return unproven("the state is not that of an attempt");
    }
    if (reply.issuer().isPresent() && !reply.issuer().get().equals(settings.issuer().toString())) {
      return unproven("another issuer");
    }
    if (reply.code().isEmpty()) {
      return unproven("the issuer refused");
    }
    try {
      return who(issuer.claims(reply.code().get(), attempt.get(), callback))
          .<Ended>map(
              member -> {
                audit.record(member.person(), "session.signed-in", member.email(), "oidc");
                return new Ended.In(member, attempt.get().returnTo());
              })
          .orElseGet(Ended.NoAccess::new);
    } catch (OidcIssuer.Unproven e) {
      return unproven(e.getMessage());
    } catch (OidcIssuer.Away e) {
      LOG.warning("event=oidc-away reason=\"" + e.getMessage() + "\"");
      return new Ended.Away();
    }
  }

  private static Ended unproven(String why) {
    LOG.info("event=oidc-refused reason=\"" + why.replaceAll("[^A-Za-z0-9 .,:-]", "") + "\"");
    return new Ended.Unproven();
  }

  private Optional<Member> who(IDTokenClaimsSet claims) {
    boolean isVerified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
    Optional<String> email =
        Optional.ofNullable(claims.getStringClaim("email")).filter(any -> isVerified);
    String name = Optional.ofNullable(claims.getStringClaim("name")).orElse("");
    Optional<PersonStore.Details> details = email.flatMap(address -> details(name, address));
    return people
        .ofIdentity(
            claims.getIssuer().getValue(),
            claims.getSubject().getValue(),
            details,
            settings.role(roles(claims)))
        .filter(Member::isEnabled);
  }

  private static Optional<PersonStore.Details> details(String name, String email) {
    String called = name.isBlank() ? email.substring(0, Math.max(0, email.indexOf('@'))) : name;
    String plain = called.replaceAll("\\p{Cntrl}", " ").strip();
    try {
      return Optional.of(
          new PersonStore.Details(plain.substring(0, Math.min(plain.length(), 100)), email));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What the claim of the settings holds: one text or several. */
  private Set<String> roles(IDTokenClaimsSet claims) {
    Object value = claims.getClaim(settings.rolesClaim());
    if (value == null) {
      Object inside = claims.toJSONObject();
      for (String step : settings.rolesClaim().split("\\.")) {
        inside = inside instanceof Map<?, ?> map ? map.get(step) : null;
      }
      value = inside;
    }
    Set<String> roles = new HashSet<>();
    if (value instanceof Collection<?> several) {
      several.forEach(each -> roles.add(String.valueOf(each)));
    } else if (value instanceof String one) {
      roles.add(one);
    }
    return roles;
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
