package fi.opastin.tasks;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Where the checks of links may go: who resolves names, and which addresses and ports may be asked.
 * Safe to share.
 */
interface LinkPolicy {

  /** Addresses of the public internet, on the usual ports of the web. */
  LinkPolicy PUBLIC =
      new LinkPolicy() {
        @Override
        public List<InetAddress> resolve(String host) throws UnknownHostException {
          return List.of(InetAddress.getAllByName(host));
        }

        @Override
        public boolean allows(InetAddress address) {
          return isPublic(address);
        }

        @Override
        public boolean allows(int port) {
          return port == 80 || port == 443;
        }
      };

  /** All addresses of a host. */
  List<InetAddress> resolve(String host) throws UnknownHostException;

  /** Whether an address may be asked. */
  boolean allows(InetAddress address);

  /** Whether a port may be asked. */
  boolean allows(int port);

  /**
   * Whether an address is one of the public internet: not of this machine, not of a network behind
   * a gate, not of many at once, and none that stands for another one.
   */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    int third = bytes[2] & 0xff;
    if (address instanceof Inet4Address) {
      return !(first == 0
          || first >= 224
          || (first == 100 && second >= 64 && second < 128)
          || (first == 192 && second == 0 && (third == 0 || third == 2))
          || (first == 192 && second == 88 && third == 99)
          || (first == 198 && (second == 18 || second == 19))
          || (first == 198 && second == 51 && third == 100)
          || (first == 203 && second == 0 && third == 113));
    }
    // of IPv6 only what is given out to networks, and of that nothing that holds an IPv4 address
    boolean isGlobal = (first & 0xe0) == 0x20;
    boolean isTunnel = first == 0x20 && second == 0x02;
    boolean isSpecial =
        first == 0x20
            && second == 0x01
            && ((third & 0xfe) == 0 || (third == 0x0d && (bytes[3] & 0xff) == 0xb8));
    return isGlobal && !isTunnel && !isSpecial;
  }
}
