package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTests {

    @Test
    void isAWholeIpv4Address() {
        assertThat(ClientAddress.of("192.0.2.1"))
                .isEqualTo(ClientAddress.of("192.0.2.1"))
                .isNotEqualTo(ClientAddress.of("192.0.2.2"));
    }

    @Test
    void isTheNetworkOfAnIpv6Address() {
        assertThat(ClientAddress.of("2001:db8:0:1::1"))
                .isEqualTo(ClientAddress.of("2001:db8:0:1:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(ClientAddress.of("2001:db8:0:2::1"));
    }

    @Test
    void isWhateverAProxyWroteIfThatIsNoAddress() {
        assertThat(ClientAddress.of("unknown")).isEqualTo(new ClientAddress("unknown"));
    }
}
