package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientHashTest {

  private static final String PROXY = "10.0.0.1";

  private final ClientHash hash = new ClientHash(List.of(PROXY, "10.0.0.2"));

  private static SocketAddress peer(String address) {
    return new InetSocketAddress(InetAddress.ofLiteral(address), 40_000);
  }

  private long direct(String address) {
    return hash.of(peer(address), List.of());
  }

  @Test
  void tellsClientsApart() {
    assertEquals(direct("192.0.2.1"), direct("192.0.2.1"));
    assertNotEquals(direct("192.0.2.1"), direct("192.0.2.2"));
  }

  @Test
  void differsFromProcessToProcess() {
    long other = new ClientHash(List.of()).of(peer("192.0.2.1"), List.of());
    assertNotEquals(direct("192.0.2.1"), other);
  }

  @Test
  void takesOneNetworkForOneClient() {
    assertEquals(direct("2001:db8::1"), direct("2001:db8::ffff:1"));
    assertNotEquals(direct("2001:db8::1"), direct("2001:db8:0:1::1"));
  }

  @Test
  void believesTrustedProxiesOnly() {
    assertEquals(direct("192.0.2.1"), hash.of(peer("192.0.2.1"), List.of("198.51.100.9")));
    assertEquals(direct("198.51.100.9"), hash.of(peer(PROXY), List.of("198.51.100.9")));
    assertEquals(
        direct("198.51.100.9"), hash.of(peer(PROXY), List.of("6.6.6.6, 198.51.100.9, 10.0.0.2")));
    assertEquals(direct("198.51.100.9"), hash.of(peer(PROXY), List.of("6.6.6.6", "198.51.100.9")));
    assertEquals(direct(PROXY), hash.of(peer(PROXY), List.of("not an address")));
    assertEquals(direct(PROXY), hash.of(peer(PROXY), List.of()));
  }

  @Test
  void believesProxiesOfANetwork() {
    ClientHash pods = new ClientHash(List.of("10.32.0.0/13", "fd00::/8"));
    long client = pods.of(peer("198.51.100.9"), List.of());
    assertEquals(client, pods.of(peer("10.39.255.1"), List.of("198.51.100.9")));
    assertEquals(client, pods.of(peer("fd12::1"), List.of("198.51.100.9")));
    assertNotEquals(client, pods.of(peer("10.40.0.1"), List.of("198.51.100.9")));
    assertNotEquals(client, pods.of(peer("fe12::1"), List.of("198.51.100.9")));
  }

  @Test
  void refusesProxiesThatAreNoAddresses() {
    for (String no :
        List.of("proxy.example.org", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "/8")) {
      assertThrows(IllegalArgumentException.class, () -> new ClientHash(List.of(no)), no);
    }
  }
}
