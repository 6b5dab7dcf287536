package fi.opastin.tasks;

import java.io.IOException;
import java.io.InputStream;
import java.net.IDN;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks whether a page is there: HEAD, and GET where a server does not like that. Only the head of a
 * reply is read. The address that was looked at is the one that is connected to, and every redirect
 * is looked at like the first address. Safe to share.
 */
final class LinkProbe {

  /** Outcome of a page that is there. */
  static final String ALIVE = "";

  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_HEAD_BYTES = 16 * 1024;

  /** The page is there, but not for programs. */
  private static final Set<Integer> NOT_FOR_PROGRAMS = Set.of(401, 402, 403, 405, 406, 429, 451);

  private final LinkPolicy policy;
  private final String agent;
  private final Duration patience;

  /**
   * Makes one.
   *
   * @param agent what it calls itself
   * @param patience until when a connection must stand, and until when the whole head must come
   */
  LinkProbe(LinkPolicy policy, String agent, Duration patience) {
    this.policy = policy;
    this.agent = agent;
    this.patience = patience;
  }

  private record Head(int status, Optional<String> location) {}

  /** An address that is not asked, or that cannot be; the message is the outcome. */
  private static final class Failed extends IOException {
    private static final long serialVersionUID = 1;

    Failed(String outcome) {
      super(outcome);
    }
  }

  /** A short word for what is wrong; {@link #ALIVE} where nothing is. */
  String probe(String address) {
    try {
      String outcome = follow("HEAD", address);
      return outcome.startsWith("http-") ? follow("GET", address) : outcome;
    } catch (Failed e) {
      return e.getMessage();
    } catch (UnknownHostException e) {
      return "no-host";
    } catch (SocketTimeoutException e) {
      return "timeout";
    } catch (SSLException e) {
      return "tls";
    } catch (IOException e) {
      return "no-connection";
    }
  }

  private String follow(String method, String address) throws IOException {
    URI at = uri(address);
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      Head head = ask(method, at);
      boolean isRedirect = head.status() >= 300 && head.status() < 400;
      if (!isRedirect || head.location().isEmpty()) {
        return head.status() < 400 || NOT_FOR_PROGRAMS.contains(head.status())
            ? ALIVE
            : "http-" + head.status();
      }
      at = redirected(at, head.location().get());
    }
    throw new Failed("redirects");
  }

  private static URI redirected(URI from, String location) throws Failed {
    try {
      return from.resolve(encoded(location));
    } catch (IllegalArgumentException | URISyntaxException e) {
      throw new Failed("bad-address");
    }
  }

  private static URI uri(String address) throws Failed {
    try {
      return encoded(address);
    } catch (URISyntaxException e) {
      throw new Failed("bad-address");
    }
  }

  private static URI encoded(String address) throws URISyntaxException {
    return new URI(new URI(address.strip().replace(" ", "%20")).toASCIIString());
  }

  private Head ask(String method, URI uri) throws IOException {
    String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    boolean isSecure = scheme.equals("https");
    if (!isSecure && !scheme.equals("http")) {
      throw new Failed("not-web");
    }
    if (uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw new Failed("bad-address");
    }
    int port = uri.getPort() >= 0 ? uri.getPort() : isSecure ? 443 : 80;
    if (!policy.allows(port)) {
      throw new Failed("not-public");
    }
    String host = host(uri);
    InetAddress address = resolved(host);
    long until = System.nanoTime() + patience.toNanos();
    try (Socket plain = new Socket()) {
      plain.connect(new InetSocketAddress(address, port), (int) patience.toMillis());
      plain.setSoTimeout((int) patience.toMillis());
      try (Socket socket = isSecure ? secured(plain, host, port) : plain) {
        socket.getOutputStream().write(request(method, uri).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return head(socket, until);
      }
    }
  }

  private static String host(URI uri) throws Failed {
    try {
      return IDN.toASCII(uri.getHost().replaceAll("^\\[|]$", ""));
    } catch (IllegalArgumentException e) {
      throw new Failed("bad-address");
    }
  }

  /** The address to connect to; a host of which any address is not public is not asked at all. */
  private InetAddress resolved(String host) throws IOException {
    List<InetAddress> addresses = policy.resolve(host);
    if (addresses.isEmpty()) {
      throw new UnknownHostException(host);
    }
    for (InetAddress address : addresses) {
      if (!policy.allows(address)) {
        throw new Failed("not-public");
      }
    }
    return addresses.getFirst();
  }

  private static Socket secured(Socket plain, String host, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private String request(String method, URI uri) {
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String port = uri.getPort() >= 0 ? ":" + uri.getPort() : "";
    return method
        + " "
        + path
        + query
        + " HTTP/1.1\r\nHost: "
        + uri.getHost()
        + port
        + "\r\nUser-Agent: "
        + agent
        + "\r\nAccept: */*\r\nConnection: close\r\n\r\n";
  }

  private static Head head(Socket socket, long until) throws IOException {
    StringBuilder head = new StringBuilder();
    InputStream in = socket.getInputStream();
    byte[] step = new byte[2048];
    while (head.indexOf("\r\n\r\n") < 0) {
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new SocketTimeoutException();
      }
      socket.setSoTimeout((int) left);
      int read = in.read(step);
      if (read < 0) {
        break;
      }
      head.append(new String(step, 0, read, StandardCharsets.ISO_8859_1));
      if (head.length() > MOST_HEAD_BYTES) {
        throw new Failed("not-web");
      }
    }
    List<String> lines = head.toString().split("\r\n\r\n", 2)[0].lines().toList();
    if (lines.isEmpty() || !lines.getFirst().matches("HTTP/1\\.[01] [1-5][0-9]{2}.*")) {
      throw new Failed("not-web");
    }
    Optional<String> location =
        lines.stream()
            .filter(line -> line.regionMatches(true, 0, "location:", 0, "location:".length()))
            .map(line -> line.substring("location:".length()).strip())
            .findFirst();
    return new Head(Integer.parseInt(lines.getFirst().substring(9, 12)), location);
  }
}
