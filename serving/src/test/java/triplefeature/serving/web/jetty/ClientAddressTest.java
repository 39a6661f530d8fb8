package triplefeature.serving.web.jetty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One client is one address, or of IPv6 one network. */
class ClientAddressTest {
  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1",
    "192.0.2.1:4711, 192.0.2.1",
    "::ffff:192.0.2.1, 192.0.2.1",
    "[::ffff:192.0.2.1]:4711, 192.0.2.1",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::",
    "2001:db8:1:2::6, 2001:db8:1:2::",
    "[2001:db8:1:2::6]:4711, 2001:db8:1:2::",
    "2001:db8::3:4:5:6, 2001:db8:0:0::",
    "2001:db8::2:3:4:5:6, 2001:db8:0:2::",
    "fe80::1%eth0, fe80:0:0:0::",
    "::1, 0:0:0:0::",
    "unknown, unknown",
    "1:2, 1:2::"
  })
  void an_address_has_neither_port_nor_host_part(String address, String client) {
    assertEquals(client, ClientAddress.client(address));
  }
}
