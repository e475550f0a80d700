package org.secretome.exchange.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Notes how far a file was read, from whichever of its openings got furthest. */
class MeasuredStream extends InputStream {

	private final InputStream stream;

	private final AtomicLong furthest;

	private long position;

	MeasuredStream(InputStream stream, AtomicLong furthest) {
		this.stream = stream;
		this.furthest = furthest;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) > 0) ? one[0] & 0xFF : -1;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count = this.stream.read(buffer, offset, length);
		if (count > 0) {
			this.position += count;
			this.furthest.accumulateAndGet(this.position, Math::max);
		}
		return count;
	}

	/** How many bytes this opening has given. */
	long position() {
		return this.position;
	}

	@Override
	public void close() throws IOException {
		this.stream.close();
	}

}
