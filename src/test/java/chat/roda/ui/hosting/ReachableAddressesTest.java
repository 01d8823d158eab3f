package chat.roda.ui.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachableAddressesTest {
  private static InetAddress ip(String text) throws Exception {
    return InetAddress.ofLiteral(text);
  }

  @Test
  void theLocalNetworkIsFirstAndWhatLeadsNowhereLast() throws Exception {
    InetAddress linkLocal = Inet6Address.getByAddress("", ip("fe80::1:2").getAddress(), 3);
    var cable =
        new NetworkPlace(
            "eth0",
            "eth0",
            List.of(linkLocal, ip("2001:db8::7"), ip("203.0.113.9"), ip("192.168.0.12")));
    var container = new NetworkPlace("docker0", "docker0", List.of(ip("172.17.0.1")));
    var wifi =
        new NetworkPlace(
            "wlan0", "wlan0", List.of(ip("169.254.3.4"), ip("10.0.0.3"), ip("fd00::1")));
    assertThat(ReachableAddresses.ordered(List.of(container, cable, wifi)))
        .containsExactly(
            "192.168.0.12", "10.0.0.3", "203.0.113.9", "2001:db8::7", "fd00::1", "169.254.3.4");
  }

  @ParameterizedTest
  @CsvSource({
    "eth3, Hyper-V Virtual Ethernet Adapter",
    "ethernet_32771, vEthernet (WSL)",
    "eth7, VirtualBox Host-Only Ethernet Adapter",
    "eth8, VMware Virtual Ethernet Adapter for VMnet8",
    "net5, TAP-Windows Adapter V9",
    "net6, WireGuard Tunnel",
    "docker0, docker0",
    "wg0, wg0",
    "utun3, utun3"
  })
  void whatIsNoRealNetworkIsLeftOutWhereThereIsOne(String name, String shown) throws Exception {
    var virtual = new NetworkPlace(name, shown, List.of(ip("192.168.56.1")));
    var real =
        new NetworkPlace("eth1", "Intel(R) Ethernet Connection", List.of(ip("192.168.0.12")));
    assertThat(ReachableAddresses.ordered(List.of(virtual, real))).containsExactly("192.168.0.12");
    assertThat(ReachableAddresses.ordered(List.of(virtual))).containsExactly("192.168.56.1");
  }

  @Test
  void aCardWithoutANetworkDoesNotHideAVirtualOne() throws Exception {
    var cable = new NetworkPlace("eth0", "eth0", List.of(ip("169.254.3.4")));
    var tunnel = new NetworkPlace("wg0", "wg0", List.of(ip("10.8.0.2")));
    assertThat(ReachableAddresses.ordered(List.of(tunnel, cable)))
        .containsExactlyInAnyOrder("169.254.3.4", "10.8.0.2");
  }

  @Test
  void theNameOfACableIsForWhoHasNothingElse() throws Exception {
    InetAddress linkLocal = Inet6Address.getByAddress("", ip("fe80::1:2").getAddress(), 3);
    var cable = new NetworkPlace("eth0", "eth0", List.of(linkLocal));
    assertThat(ReachableAddresses.ordered(List.of(cable))).containsExactly("fe80::1:2%3");
  }

  @Test
  void thisMachineAloneIsNoAddressForOthers() throws Exception {
    var itself = new NetworkPlace("lo", "lo", List.of(ip("127.0.0.1"), ip("::1")));
    assertThat(ReachableAddresses.ordered(List.of(itself))).isEmpty();
  }

  @Test
  void theLongestRunOfZerosIsLeftOut() throws Exception {
    var place =
        new NetworkPlace("eth0", "eth0", List.of(ip("2001:0:0:1:0:0:0:5"), ip("2001:db8:1:2::")));
    assertThat(ReachableAddresses.ordered(List.of(place)))
        .containsExactly("2001:0:0:1::5", "2001:db8:1:2::");
  }

  @Test
  void thisMachineIsAsked() {
    assertThat(ReachableAddresses.ofThisMachine()).doesNotContain("127.0.0.1", "::1");
  }
}
