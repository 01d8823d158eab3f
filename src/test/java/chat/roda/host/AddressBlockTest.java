package chat.roda.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressBlockTest {
  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:2:ffff::2, 2001:db8:9::1, true",
    "2001:db8:1:2::1, 2001:db8:1:3::1, 2001:db8:9::1, false",
    "2001:db8:9::7, 2001:db8:9::8, 2001:db8:9::1, false",
    "fe80::7, fe80::8, fe80::1, false",
    "10.0.0.1, 10.0.0.1, 10.0.0.9, true",
    "10.0.0.1, 10.0.0.2, 10.0.0.9, false"
  })
  void farAwayAllAddressesOfAMachineAreOneAndInTheHostsNetworkEachIs(
      String one, String other, String here, boolean same) throws Exception {
    InetAddress host = InetAddress.getByName(here);
    assertThat(AddressBlock.of(InetAddress.getByName(one), host))
        .satisfies(block ->
            assertThat(block.equals(AddressBlock.of(InetAddress.getByName(other), host)))
                .isEqualTo(same));
  }
}
