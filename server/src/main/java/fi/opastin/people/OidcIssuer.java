package fi.opastin.people;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * The issuer as it answers over the network: only hosts that the settings name are asked, each with
 * a time-out, and no redirect is followed. What it says of itself is kept for an hour. Safe to
 * share.
 */
final class OidcIssuer {

  private static final Duration KEPT = Duration.ofHours(1);
  private static final int MOST_BYTES = 500_000;
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final OidcSettings settings;
  private final HttpClient client;
  private volatile Known known;

  private record Known(
      OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, long sinceNanos) {}

  /** The issuer cannot be asked, or says nothing that can be used. */
  static final class Away extends Exception {
    private static final long serialVersionUID = 1;

    Away(String why) {
      super(why);
    }
  }

  /** The issuer, or whoever speaks for it, did not prove who somebody is. */
  static final class Unproven extends Exception {
    private static final long serialVersionUID = 1;

    Unproven(String why) {
      super(why);
    }
  }

  OidcIssuer(OidcSettings settings) {
    this.settings = settings;
    this.client =
        HttpClient.newBuilder()
            // what asks for more makes some servers wait
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Where somebody is sent to sign in. */
  URI address(OidcAttemptStore.Attempt attempt, URI callback) throws Away {
    OIDCProviderMetadata metadata = known().metadata();
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            new Scope("openid", "profile", "email"),
            new ClientID(settings.clientId()),
            callback)
        .endpointURI(metadata.getAuthorizationEndpointURI())
        .state(new State(attempt.state()))
        .nonce(new Nonce(attempt.nonce()))
        .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /** Who a code stands for, proven by the issuer's signature. */
  IDTokenClaimsSet claims(String code, OidcAttemptStore.Attempt attempt, URI callback)
      throws Away, Unproven {
    Known issuer = known();
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), callback, new CodeVerifier(attempt.verifier()));
    URI endpoint = issuer.metadata().getTokenEndpointURI();
    TokenRequest request =
        settings
            .clientSecret()
            .map(
                secret ->
                    new TokenRequest.Builder(
                        endpoint, authentication(issuer.metadata(), secret), grant))
            .orElseGet(
                () -> new TokenRequest.Builder(endpoint, new ClientID(settings.clientId()), grant))
            .build();
    return validated(token(request), issuer, attempt.nonce());
  }

  private ClientAuthentication authentication(OIDCProviderMetadata metadata, String secret) {
    List<ClientAuthenticationMethod> taken = metadata.getTokenEndpointAuthMethods();
    ClientID id = new ClientID(settings.clientId());
    boolean basic = taken == null || taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    return basic
        ? new ClientSecretBasic(id, new Secret(secret))
        : new ClientSecretPost(id, new Secret(secret));
  }

  private JWT token(TokenRequest request) throws Away, Unproven {
    HTTPRequest http = request.toHTTPRequest();
    http.setConnectTimeout((int) settings.connectTimeout().toMillis());
    http.setReadTimeout((int) settings.timeout().toMillis());
    http.setFollowRedirects(false);
    try {
      var reply = OIDCTokenResponseParser.parse(http.send());
      if (reply instanceof OIDCTokenResponse granted
          && granted.getOIDCTokens().getIDToken() != null) {
        return granted.getOIDCTokens().getIDToken();
      }
      throw new Unproven("the code was not taken");
    } catch (IOException e) {
      throw new Away("the token endpoint does not answer");
    } catch (ParseException e) {
      throw new Unproven("the reply to the code is none");
    }
  }

  private IDTokenClaimsSet validated(JWT token, Known issuer, String nonce) throws Away, Unproven {
    IDTokenValidator validator =
        new IDTokenValidator(
            new Issuer(settings.issuer()),
            new ClientID(settings.clientId()),
            new JWSVerificationKeySelector<>(ALGORITHMS, issuer.keys()),
            null);
    try {
      return validator.validate(token, new Nonce(nonce));
    } catch (BadJOSEException e) {
      throw new Unproven("the token does not hold: " + e.getMessage());
    } catch (JOSEException e) {
      throw new Away("the keys cannot be read");
    }
  }

  private Known known() throws Away {
    Known before = known;
    if (before != null && System.nanoTime() - before.sinceNanos() < KEPT.toNanos()) {
      return before;
    }
    try {
      URI address =
          URI.create(withoutSlash(settings.issuer()) + "/.well-known/openid-configuration");
      OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(read(address));
      if (!metadata.getIssuer().getValue().equals(settings.issuer().toString())) {
        throw new Away("it calls itself by another name than opastin.oidc.issuer");
      }
      for (URI each : new URI[] {metadata.getTokenEndpointURI(), metadata.getJWKSetURI()}) {
        if (each == null || !settings.permits(each)) {
          throw new Away("it names a host that opastin.oidc.hosts does not");
        }
      }
      known = new Known(metadata, keys(metadata.getJWKSetURI()), System.nanoTime());
      return known;
    } catch (IOException e) {
      throw new Away("it does not answer");
    } catch (ParseException e) {
      throw new Away("what it says of itself cannot be read");
    }
  }

  private static String withoutSlash(URI address) {
    return address.toString().replaceFirst("/$", "");
  }

  private JWKSource<SecurityContext> keys(URI address) throws MalformedURLException {
    URL url = address.toURL();
    return JWKSourceBuilder.create(
            url, asked -> new Resource(read(URI.create(asked.toString())), "application/json"))
        .retrying(true)
        .build();
  }

  private String read(URI address) throws IOException {
    if (!settings.permits(address)) {
      throw new IOException("a host that the settings do not name");
    }
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(settings.timeout())
            .header("Accept", "application/json")
            .build();
    try {
      HttpResponse<java.io.InputStream> reply =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (var body = reply.body()) {
        byte[] bytes = body.readNBytes(MOST_BYTES);
        if (reply.statusCode() != 200 || bytes.length == MOST_BYTES) {
          throw new IOException("no answer that can be used");
        }
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
