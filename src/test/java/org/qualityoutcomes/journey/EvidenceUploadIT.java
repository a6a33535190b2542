package org.qualityoutcomes.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.Visitor;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Await;
import org.qualityoutcomes.support.Fork;

/** A file on its way to the store: too large, cut off, sent twice at once, by somebody who has no part. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceUploadIT {

    private static final String OWNER = "team1.za1";
    private static final Path STORE = Fork.folder("evidence");
    private static final int MEGABYTE = 1024 * 1024;

    private House house;
    private String page;

    @BeforeAll
    void anOutcomeToGatherFor() {
        house = new House();
        new CycleStory(house.scene()).open("2027", house.today());
        String review = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today()).begin();
        page = "/reviews/" + review + "/outcomes/O1/evidence";
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aFileThatNeverEndsIsRefusedOnItsWay() {
        Answer answer = send(OWNER, "endless.txt", () -> zeros(60L * MEGABYTE));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("The file is larger than 25 MB.");
        nothingIsLeft();
    }

    @Test
    void ofALineThatBreaksNothingIsLeft() {
        assertThatThrownBy(() -> send(OWNER, "cut.txt", () -> brokenAfter(600_000)))
                .isInstanceOf(UncheckedIOException.class);
        Await.until("the server to notice", () -> incoming().isEmpty());
        assertThat(items("cut.txt")).isZero();
    }

    @Test
    void theSameContentSentByManyAtOnceIsKeptOnce() {
        Visitor owner = house.as(OWNER);
        List<CompletableFuture<Answer>> sent = IntStream.range(0, 4)
                .mapToObj(each -> CompletableFuture.supplyAsync(() ->
                        owner.stream(page, address("same-" + each + ".txt"), () -> words("The same words at once."))))
                .toList();
        List<Integer> answers =
                sent.stream().map(CompletableFuture::join).map(Answer::status).toList();
        assertThat(answers).contains(201).isSubsetOf(201, 409);
        assertThat(items("same-%")).isOne();
        nothingIsLeft();
    }

    @Test
    void whoHasNoPartFindsNoDoor() {
        for (String other : List.of("team2.za1", "sponsor.za1", "validator1", "lead.zb1", "national")) {
            Answer answer = house.as(other).stream("/tasks", address("stranger.txt"), () -> words("Words."));
            assertThat(answer.status()).as(other).isEqualTo(404);
        }
        assertThat(items("stranger.txt")).isZero();
        nothingIsLeft();
    }

    @Test
    void aFileIsHandedOutAsADownloadAndNothingElse() {
        assertThat(send(OWNER, "Σημειώσεις 📚.txt", () -> words("Inert words.")).status())
                .isEqualTo(201);
        String id = house.jdbc()
                .queryForObject("select id from evidence_item where title = 'A title' and bytes = 12", String.class);
        String path = "/evidence/" + id + "/content";
        HttpHeaders headers = house.as(OWNER).headers(path);
        assertThat(house.as(OWNER).get(path).body()).isEqualTo("Inert words.");
        assertThat(headers.firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    }

    private Answer send(String username, String name, Supplier<InputStream> content) {
        return house.as(username).stream(page, address(name), content);
    }

    private String address(String name) {
        return page + "/files?title=A+title&description=&coversFrom=" + house.today() + "&coversTo=" + house.today()
                + "&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private int items(String name) {
        Integer found = house.jdbc()
                .queryForObject("select count(*) from evidence_item where file_name like ?", Integer.class, name);
        return found == null ? 0 : found;
    }

    private static void nothingIsLeft() {
        Await.until("nothing half received", () -> incoming().isEmpty());
    }

    private static List<Path> incoming() {
        try (Stream<Path> files = Files.list(STORE.resolve("incoming"))) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream words(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream zeros(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? '0' : -1;
            }

            @Override
            public int read(byte[] piece, int from, int length) {
                int read = (int) Math.min(left, length);
                left -= read;
                return read == 0 ? -1 : read;
            }
        };
    }

    private static InputStream brokenAfter(int length) {
        return new InputStream() {
            private int left = length;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the cable is pulled");
                }
                return 'x';
            }

            @Override
            public int read(byte[] piece, int from, int wanted) throws IOException {
                if (left <= 0) {
                    throw new IOException("the cable is pulled");
                }
                int read = Math.min(left, wanted);
                Arrays.fill(piece, from, from + read, (byte) 'x');
                left -= read;
                return read;
            }
        };
    }
}
