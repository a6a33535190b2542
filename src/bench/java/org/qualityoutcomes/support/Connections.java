package org.qualityoutcomes.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a server on this machine and counts who comes. */
public final class Connections implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final AtomicInteger opened = new AtomicInteger();

    private Connections(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    public static Connections to(int server) {
        try {
            Connections connections =
                    new Connections(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
            background(connections::listen);
            return connections;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    public int opened() {
        return opened.get();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket from = door.accept();
                opened.incrementAndGet();
                Socket to = new Socket(InetAddress.getLoopbackAddress(), server);
                background(() -> pass(from, to));
                background(() -> pass(to, from));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException ended) {
            // one of both has hung up
        }
    }

    private static void background(Runnable work) {
        Thread thread = new Thread(work, "connections");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
