package chat.roda.host;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * What counts as one address. A machine far away has, of IPv6, all that begin with the same 64 bits
 * (RFC 4291, 2.5.4), and may take a new one for each connection. In the host's own network all
 * machines share them, and each address counts alone.
 */
final class AddressBlock {
  private static final int NETWORK_BYTES = 8;

  private AddressBlock() {}

  /**
   * The first address of the block in which a peer's is.
   *
   * @param here the host's own address, to which the peer has connected
   */
  static InetAddress of(InetAddress peer, InetAddress here) {
    if (!(peer instanceof Inet6Address) || isInOneNetwork(peer, here)) {
      return peer;
    }
    try {
      byte[] network = Arrays.copyOf(peer.getAddress(), NETWORK_BYTES);
      return InetAddress.getByAddress(Arrays.copyOf(network, peer.getAddress().length));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isInOneNetwork(InetAddress one, InetAddress other) {
    return other instanceof Inet6Address
        && Arrays.equals(one.getAddress(), 0, NETWORK_BYTES, other.getAddress(), 0, NETWORK_BYTES);
  }
}
