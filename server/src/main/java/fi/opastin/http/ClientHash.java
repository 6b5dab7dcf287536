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
import java.util.Optional;
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

  private final List<Network> proxies;

  /** With its key; each hash is made by a copy, which costs less than to look for another. */
  private final Mac keyed;

  /** Addresses that begin with the same bits. */
  private record Network(InetAddress address, int bits) {

    static Network parse(String text) {
      int slash = text.indexOf('/');
      InetAddress address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
      int all = address.getAddress().length * Byte.SIZE;
      int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
      if (bits < 0 || bits > all) {
        throw new IllegalArgumentException(text);
      }
      return new Network(address, bits);
    }

    boolean holds(InetAddress other) {
      byte[] ours = address.getAddress();
      byte[] theirs = other.getAddress();
      if (ours.length != theirs.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % Byte.SIZE);
        if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Believes proxies at these addresses, or in these networks ({@code 10.0.0.0/8}).
   *
   * @throws IllegalArgumentException when one of them is neither
   */
  ClientHash(List<String> trustedProxies) {
    proxies = trustedProxies.stream().map(Network::parse).toList();
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    keyed = keyed(new SecretKeySpec(random, ALGORITHM));
  }

  private static Mac keyed(SecretKeySpec key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /**
   * Looks proxies over.
   *
   * @throws IllegalArgumentException when one of them is no address and no network
   */
  static void check(List<String> trustedProxies) {
    trustedProxies.forEach(Network::parse);
  }

  /** The hash of the client behind a peer, with the forwarding headers as they came. */
  long of(SocketAddress peer, List<String> forwarded) {
    return hash(
        peer instanceof InetSocketAddress socket
            ? network(client(socket.getAddress(), forwarded))
            : UNKNOWN);
  }

  /** The hash of a peer that speaks for itself; empty for a proxy. */
  Optional<Long> ofPeer(InetAddress peer) {
    return isProxy(peer) ? Optional.empty() : Optional.of(hash(network(peer)));
  }

  private boolean isProxy(InetAddress address) {
    return proxies.stream().anyMatch(proxy -> proxy.holds(address));
  }

  /** The last address in the chain that is not one of our proxies. */
  private InetAddress client(InetAddress peer, List<String> forwarded) {
    InetAddress client = peer;
    List<String> chain =
        forwarded.stream().flatMap(header -> Arrays.stream(header.split(","))).toList();
    for (int i = chain.size() - 1; i >= 0 && isProxy(client); i--) {
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
      return ByteBuffer.wrap(((Mac) keyed.clone()).doFinal(address)).getLong();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Java's own " + ALGORITHM + " can be copied", e);
    }
  }
}
