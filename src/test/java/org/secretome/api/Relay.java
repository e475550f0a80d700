package org.secretome.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A cable between the service and its database that can be cut, or lose what it is given.
 */
class Relay implements AutoCloseable {

	private final ServerSocket server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());

	private final List<Socket> ends = new CopyOnWriteArrayList<>();

	private final int target;

	private volatile State state = State.WHOLE;

	Relay(int target) throws IOException {
		this.target = target;
		start(this::accept);
	}

	int port() {
		return this.server.getLocalPort();
	}

	/** Connections end, and new ones are refused. */
	void cut() {
		this.state = State.CUT;
		this.ends.forEach(Relay::close);
		this.ends.clear();
	}

	/** Connections stay and new ones are taken, but nothing arrives any more. */
	void swallow() {
		this.state = State.SILENT;
	}

	/** As new; what was connected has to connect again. */
	void mend() {
		cut();
		this.state = State.WHOLE;
	}

	@Override
	public void close() throws IOException {
		cut();
		this.server.close();
	}

	private void accept() {
		while (!this.server.isClosed()) {
			try {
				Socket service = this.server.accept();
				if (this.state == State.CUT) {
					close(service);
					continue;
				}
				this.ends.add(service);
				if (this.state == State.WHOLE) {
					Socket database = new Socket(InetAddress.getLoopbackAddress(), this.target);
					this.ends.add(database);
					start(() -> pump(service, database));
					start(() -> pump(database, service));
				}
			}
			catch (IOException ex) {
				// The next connection may do better.
			}
		}
	}

	private void pump(Socket from, Socket to) {
		byte[] buffer = new byte[8192];
		try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				if (this.state == State.WHOLE) {
					out.write(buffer, 0, count);
				}
			}
		}
		catch (IOException ex) {
			// One of the ends is gone, and so is the cable.
		}
		close(from);
		close(to);
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "relay");
		thread.setDaemon(true);
		thread.start();
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			// It is closed already.
		}
	}

	private enum State {

		WHOLE, CUT, SILENT

	}

}
