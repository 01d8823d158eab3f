package chat.roda.ui.hosting;

import java.net.InetAddress;
import java.util.List;

/**
 * One network interface of this machine, as far as it matters here.
 *
 * @param name as the system calls it, such as {@code eth0}
 * @param virtual whether it leads to containers or virtual machines of this machine
 */
record NetworkPlace(String name, boolean virtual, List<InetAddress> addresses) {
  private static final List<String> VIRTUAL =
      List.of("docker", "veth", "virbr", "br-", "vmnet", "vboxnet", "lxc", "lxd", "cni", "podman");

  NetworkPlace {
    addresses = List.copyOf(addresses);
  }

  NetworkPlace(String name, List<InetAddress> addresses) {
    this(name, VIRTUAL.stream().anyMatch(name::startsWith), addresses);
  }
}
