package org.secretome.exchange.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.ZipException;

/** Ends the reading of what grows out of all proportion when it is unpacked. */
class UnpackedStream extends InputStream {

	/** A short file may well be mostly blanks. */
	private static final long HARMLESS = 16 << 20;

	private final MeasuredStream stream;

	private final String name;

	private final LongSupplier packed;

	private final LongSupplier unpackedOfAll;

	private final ImportSettings limits;

	/**
	 * Watches over one file.
	 * @param stream what it unpacks to
	 * @param name what messages call it
	 * @param packed how many packed bytes have been read for that so far
	 * @param unpackedOfAll how many bytes all files of the import have unpacked to
	 * @param limits how many are read
	 */
	UnpackedStream(MeasuredStream stream, String name, LongSupplier packed, LongSupplier unpackedOfAll,
			ImportSettings limits) {
		this.stream = stream;
		this.name = name;
		this.packed = packed;
		this.unpackedOfAll = unpackedOfAll;
		this.limits = limits;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) > 0) ? one[0] & 0xFF : -1;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count;
		try {
			count = this.stream.read(buffer, offset, length);
		}
		catch (EOFException ex) {
			throw ImportStopped.failed("'" + this.name + "' ends in the middle; it was cut off on its way here.");
		}
		catch (ZipException ex) {
			throw ImportStopped.failed("'" + this.name + "' is damaged: " + ex.getMessage() + ".");
		}
		if (this.unpackedOfAll.getAsLong() > this.limits.maxUnpacked().toBytes()) {
			throw ImportStopped
				.failed("The files unpack to more than " + this.limits.maxUnpacked() + "; that is not read.");
		}
		long read = this.stream.position();
		if (read > HARMLESS && read / this.limits.maxRatio() > this.packed.getAsLong()) {
			throw ImportStopped.failed("'" + this.name + "' unpacks to more than " + this.limits.maxRatio()
					+ " times its size, as no data does; that is not read.");
		}
		return count;
	}

	@Override
	public void close() throws IOException {
		this.stream.close();
	}

}
