package org.qualityoutcomes.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.qualityoutcomes.QualityOutcomes;

/** The application in a process of its own, which can be killed without a last word. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private final URI address;

    private ServerProcess(Process process, Path log, URI address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /** Starts it and comes back at once. */
    public static ServerProcess start(String... arguments) {
        return start(QualityOutcomes.class, arguments);
    }

    /** The same of another application on our class path. */
    public static ServerProcess start(Class<?> application, String... arguments) {
        try {
            int port = freePort();
            Path log = Files.createTempFile(Path.of("target"), "server-", ".log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    // as for the tests themselves: it lives for less than what compiling it better would take
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    application.getName(),
                    "--server.address=127.0.0.1"));
            if (Stream.of(arguments).noneMatch(each -> each.startsWith("--server.port="))) {
                command.add("--server.port=" + port);
            }
            command.addAll(List.of(arguments));
            File output = log.toFile();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            return new ServerProcess(process, log, URI.create("http://127.0.0.1:" + port + "/"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public URI address() {
        return address;
    }

    /** Everything that it has printed. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public ServerProcess awaitOutput(String sentence) {
        Await.until(sentence, LONGEST, () -> output().contains(sentence) || !process.isAlive());
        if (!output().contains(sentence)) {
            throw new AssertionError("never said: " + sentence + "; but: " + output());
        }
        return this;
    }

    /** @return the exit code */
    public int awaitEnd() {
        try {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("did not end: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** As when the power fails. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** A port of this machine that nobody uses at the moment. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
