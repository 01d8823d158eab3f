package chat.roda.ui.hosting;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;

/**
 * One network interface of this machine, as far as it matters here.
 *
 * @param name as the system calls it, such as {@code eth0}
 * @param virtual whether it leads to containers or virtual machines of this machine, or through a
 *     tunnel: the people on the local network are not there
 */
record NetworkPlace(String name, boolean virtual, List<InetAddress> addresses) {
  private static final List<String> NAMES =
      List.of(
          "docker",
          "veth",
          "virbr",
          "br-",
          "vmnet",
          "vmenet",
          "vboxnet",
          "lxc",
          "lxd",
          "cni",
          "podman",
          "tun",
          "tap",
          "wg",
          "utun",
          "zt",
          "tailscale",
          "awdl",
          "llw",
          "ham");

  /** As Windows shows them, whose short names tell nothing. */
  private static final List<String> WORDS =
      List.of(
          "hyper-v",
          "vethernet",
          "wsl",
          "virtual",
          "vmware",
          "vmnet",
          "docker",
          "tap-",
          "wintun",
          "wireguard",
          "openvpn",
          "tailscale",
          "zerotier",
          "hamachi",
          "vpn",
          "tunnel",
          "teredo",
          "isatap",
          "npcap",
          "miniport");

  NetworkPlace {
    addresses = List.copyOf(addresses);
  }

  /**
   * @param shown what the system shows people as its name
   */
  NetworkPlace(String name, String shown, List<InetAddress> addresses) {
    this(name, isVirtual(name, shown.toLowerCase(Locale.ROOT)), addresses);
  }

  private static boolean isVirtual(String name, String shown) {
    return NAMES.stream().anyMatch(name::startsWith) || WORDS.stream().anyMatch(shown::contains);
  }
}
