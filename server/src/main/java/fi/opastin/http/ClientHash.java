package fi.opastin.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names clients by a keyed hash of their address (of an IPv6 address its network), with a key that
 * lives and dies with the process. {@code X-Forwarded-For} is believed from trusted proxies only.
 * Safe to share.
 */
final class ClientHash {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int NETWORK_BYTES = 8;
  private static final byte[] UNKNOWN = {};

  private final Set<InetAddress> proxies;
  private final SecretKeySpec key;

  /** Believes proxies at these addresses. */
  ClientHash(List<String> trustedProxies) {
    proxies =
        trustedProxies.stream().map(InetAddress::ofLiteral).collect(Collectors.toUnmodifiableSet());
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    key = new SecretKeySpec(random, ALGORITHM);
  }

  /** The hash of the client behind a peer, with the forwarding headers as they came. */
  long of(SocketAddress peer, List<String> forwarded) {
    return hash(
        peer instanceof InetSocketAddress socket
            ? network(client(socket.getAddress(), forwarded))
            : UNKNOWN);
  }

  /** The last address in the chain that is not one of our proxies. */
  private InetAddress client(InetAddress peer, List<String> forwarded) {
    InetAddress client = peer;
    List<String> chain =
        forwarded.stream().flatMap(header -> Arrays.stream(header.split(","))).toList();
    for (int i = chain.size() - 1; i >= 0 && proxies.contains(client); i--) {
      try {
        client = InetAddress.ofLiteral(chain.get(i).strip());
      } catch (IllegalArgumentException e) {
        return client;
      }
    }
    return client;
  }

  private static byte[] network(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
  }

  private long hash(byte[] address) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return ByteBuffer.wrap(mac.doFinal(address)).getLong();
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
