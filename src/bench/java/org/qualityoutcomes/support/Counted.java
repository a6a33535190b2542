package org.qualityoutcomes.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Statements and commits of a piece of work, without what goes on beside it. */
public final class Counted {

    /** Looking for work: the story asks until something is there. */
    private static final String LOOKING = "POST /camunda/api/engine/engine/default/task";

    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger engine = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();
    private final Map<String, AtomicInteger> bySource = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> bySql = new ConcurrentHashMap<>();

    public void see(Statements.Sent sent) {
        if (sent.source().equals(LOOKING) || isIdle(sent.source())) {
            return;
        }
        if (sent.sql().equals("commit")) {
            commits.incrementAndGet();
            return;
        }
        statements.incrementAndGet();
        if (sent.sql().contains("ACT_")) {
            engine.incrementAndGet();
        }
        String source = sent.source().replaceAll("[0-9a-f-]{36}", "{id}").replaceAll("-\\d+$", "");
        bySource.computeIfAbsent(source, any -> new AtomicInteger()).incrementAndGet();
        String sql = sent.sql().replaceAll("\\s+", " ");
        bySql.computeIfAbsent(sql, any -> new AtomicInteger()).incrementAndGet();
    }

    /** The engine looks for jobs and the outbox for mail whether there is a review or not. */
    private static boolean isIdle(String source) {
        return source.startsWith("JobExecutor[") || source.startsWith("scheduling-");
    }

    public int statements() {
        return statements.get();
    }

    public int ofTheEngine() {
        return engine.get();
    }

    public int commits() {
        return commits.get();
    }

    /** Where they come from and which they are, for whoever wants fewer. */
    public void write(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "bench"));
            Files.writeString(folder.resolve(name + "-by-source.txt"), most(bySource));
            Files.writeString(folder.resolve(name + "-by-statement.txt"), most(bySql));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String most(Map<String, AtomicInteger> counted) {
        return counted.entrySet().stream()
                .sorted((one, other) -> other.getValue().get() - one.getValue().get())
                .map(each -> "%6d %s%n".formatted(each.getValue().get(), each.getKey()))
                .collect(Collectors.joining());
    }
}
