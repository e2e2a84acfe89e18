package org.guidepost.connectors.channel.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What stands for one internet connection when requests are counted: an IPv4 address, or the first 64 bits of an IPv6
 * address, since a single household has all the others of its network to choose from. Kept in memory for as long as it is
 * counted, never stored.
 */
public record ClientAddress(String value) {

    private static final int NETWORK_BYTES = 8;

    /** @param literal an address in digits, as the web server gives it; names are not looked up */
    public static ClientAddress of(String literal) {
        try {
            return new ClientAddress(network(InetAddress.ofLiteral(literal)));
        } catch (IllegalArgumentException e) {
            return new ClientAddress(literal);
        }
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
