package org.secretome.exchange.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/**
 * Reads lines that end with a line feed and with nothing else. Vesiclepedia has lone
 * carriage returns inside its fields, at which the JDK's readers would break a row in
 * two.
 */
final class Lines implements Closeable {

	/** No line of a known data set has half of this; a longer one is not kept. */
	static final int LONGEST = 1 << 20;

	/** What is kept of a line that is too long, to show it. */
	private static final int SHOWN = 200;

	private final InputStream in;

	private final byte[] buffer = new byte[1 << 16];

	private int position;

	private int limit;

	private byte[] line = new byte[1 << 12];

	private long number;

	private final Deque<Line> returned = new ArrayDeque<>();

	Lines(InputStream in) {
		this.in = in;
	}

	/** The next line, without its end; null at the end of the file. */
	@Nullable Line next() throws IOException {
		Line again = this.returned.poll();
		if (again != null) {
			return again;
		}
		int length = 0;
		boolean tooLong = false;
		boolean any = false;
		while (fill()) {
			any = true;
			int end = this.position;
			while (end < this.limit && this.buffer[end] != '\n') {
				end++;
			}
			int found = end - this.position;
			if (tooLong || length + found > LONGEST) {
				tooLong = true;
			}
			else {
				if (length + found > this.line.length) {
					this.line = Arrays.copyOf(this.line, Math.max(this.line.length * 2, length + found));
				}
				System.arraycopy(this.buffer, this.position, this.line, length, found);
				length += found;
			}
			this.position = Math.min(end + 1, this.limit);
			if (end < this.limit) {
				break;
			}
		}
		if (!any) {
			return null;
		}
		this.number++;
		if (tooLong) {
			return new Line(this.number, new String(this.line, 0, Math.min(SHOWN, length), StandardCharsets.UTF_8),
					true);
		}
		if (length > 0 && this.line[length - 1] == '\r') {
			length--;
		}
		return new Line(this.number, new String(this.line, 0, length, StandardCharsets.UTF_8), false);
	}

	/** Takes lines back, which come again in the same order. */
	void giveBack(Collection<Line> lines) {
		Line[] all = lines.toArray(new Line[0]);
		for (int i = all.length - 1; i >= 0; i--) {
			this.returned.push(all[i]);
		}
	}

	private boolean fill() throws IOException {
		while (this.position == this.limit) {
			int read = this.in.read(this.buffer, 0, this.buffer.length);
			if (read < 0) {
				return false;
			}
			this.position = 0;
			this.limit = read;
		}
		return true;
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

	/**
	 * A line of a file.
	 *
	 * @param text the text; bytes that are no UTF-8 are read as U+FFFD
	 * @param tooLong whether the line was longer than can be kept, and only its beginning
	 * is here
	 */
	record Line(long number, String text, boolean tooLong) {
	}

}
