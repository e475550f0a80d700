package org.secretome.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Does not wait for a body that nobody wants. The server would read up to 2 MB of it
 * before it lets go of the thread, at the pace of the client; here a client has a moment
 * to finish sending and see its answer, and then the connection is closed.
 */
class UnreadBodies extends ValveBase {

	private static final Duration MOMENT = Duration.ofSeconds(1);

	private static final long MOST = 2L << 20;

	/** Of the server's 200 threads. */
	private final Semaphore waiting = new Semaphore(20);

	UnreadBodies() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (request.isAsync() || isRead(request)) {
			return;
		}
		response.flushBuffer();
		if (this.waiting.tryAcquire()) {
			try {
				readWhatComes(request);
			}
			finally {
				this.waiting.release();
			}
		}
		if (!isRead(request)) {
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	private static boolean isRead(Request request) {
		AtomicBoolean read = new AtomicBoolean();
		request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
		return read.get();
	}

	/** Below the servlet's stream, which is closed by now. */
	private static void readWhatComes(Request request) throws IOException {
		org.apache.coyote.Request body = request.getCoyoteRequest();
		Discarded discarded = new Discarded();
		long end = System.nanoTime() + MOMENT.toNanos();
		long read = 0;
		while (read < MOST && System.nanoTime() < end && !isRead(request)) {
			// Looks what is there, without waiting for it.
			body.action(ActionCode.AVAILABLE, true);
			if (body.getAvailable() > 0) {
				read += body.doRead(discarded);
			}
			else {
				pause();
			}
		}
	}

	private static void pause() {
		try {
			Thread.sleep(10);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Takes what is read and does nothing with it. */
	private static final class Discarded implements ApplicationBufferHandler {

		private ByteBuffer bytes = ByteBuffer.allocate(0);

		@Override
		public void setByteBuffer(ByteBuffer buffer) {
			this.bytes = buffer;
		}

		@Override
		public ByteBuffer getByteBuffer() {
			return this.bytes;
		}

		@Override
		public void expand(int size) {
		}

	}

}
