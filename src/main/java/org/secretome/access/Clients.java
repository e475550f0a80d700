package org.secretome.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;

/**
 * What each client has left of one rate; the clients that were longest away are
 * forgotten.
 */
class Clients {

	/**
	 * Of an IPv6 address the first half is the network; the second the host chooses
	 * itself.
	 */
	private static final int NETWORK_BYTES = 8;

	private final Rate rate;

	private final Cache<String, Bucket> buckets;

	Clients(Rate rate, int known) {
		this.rate = rate;
		Duration full = rate.period().multipliedBy(1 + rate.burst() / rate.amount());
		this.buckets = Caffeine.newBuilder().maximumSize(known).expireAfterAccess(full).build();
	}

	Bucket of(String address) {
		return this.buckets.get(network(address),
				(client) -> Bucket.builder()
					.addLimit(Bandwidth.builder()
						.capacity(this.rate.burst())
						.refillGreedy(this.rate.amount(), this.rate.period())
						.build())
					.build());
	}

	static String network(String address) {
		if (address.indexOf(':') < 0) {
			return address;
		}
		try {
			// Brackets make it an address and nothing else: no name is ever looked up.
			String bare = address.replaceAll("[\\[\\]]|%.*", "");
			byte[] bytes = InetAddress.getByName("[" + bare + "]").getAddress();
			return (bytes.length > NETWORK_BYTES) ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
					: InetAddress.getByAddress(bytes).getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
