package org.qualityoutcomes.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.qualityoutcomes.evidence.Consent;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceKinds;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.evidence.EvidenceLibrary.ReceivedFile;
import org.qualityoutcomes.evidence.EvidenceUses;
import org.qualityoutcomes.evidence.EvidenceUses.Use;
import org.qualityoutcomes.evidence.FileVersion;
import org.qualityoutcomes.evidence.Passport;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.worklist.Refusal;

class KeptEvidenceTest {

    private static final ServiceId SERVICE = new ServiceId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final StoredItems items = mock();
    private final CurrentUser user = mock();
    private final EvidenceUses uses = mock();

    @TempDir
    Path folder;

    private KeptEvidence library;

    @BeforeEach
    void anEmptyLibrary() {
        when(user.require()).thenReturn("team1");
        when(items.saveAndFlush(any())).thenAnswer(asked -> asked.getArgument(0));
        library = new KeptEvidence(
                items,
                new FileStore(folder.toString()),
                new FileKinds(),
                new DescriptionRules(new EvidenceKinds(TestEditions.shipped())),
                List.of(uses),
                user,
                Clock.systemUTC());
    }

    @Test
    void theSameContentIsKeptOnce() {
        StoredItem there = new StoredItem(SERVICE, described("Survey of 2026", DAY), "team1", Instant.EPOCH);
        try (ReceivedFile file = library.receive("a.txt", 1, words("What users said."))) {
            when(items.withContent(SERVICE.value(), file.sha256())).thenReturn(List.of(there));
            assertThat(library.withContent(SERVICE, file.sha256())).contains(there.seen());
            assertThat(library.add(SERVICE, described("Another name", DAY), file))
                    .isEqualTo(there.seen());
        }
        assertThat(files()).isZero();
    }

    @Test
    void whatIsReceivedAndNotAddedIsGone() {
        library.receive("a.txt", 1, words("What users said.")).close();
        assertThatThrownBy(() -> library.receive("a.exe", 1, words("MZ"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> library.receive("a.txt", 1, words("")))
                .isInstanceOf(Refusal.class)
                .hasMessage("The file is empty.");
        assertThat(files()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/notes.txt, notes.txt",
        "C:\\Users\\ann\\notes.txt, notes.txt",
        "notes\u0000\u0007\u202etxt.txt, notestxt.txt",
        "\u03a3\u03b7\u03bc\u03b5\u03b9\u03ce\u03c3\u03b5\u03b9\u03c2 \ud83d\udcda.txt, \u03a3\u03b7\u03bc\u03b5\u03b9\u03ce\u03c3\u03b5\u03b9\u03c2 \ud83d\udcda.txt",
        "\u0645\u0644\u0627\u062d\u0638\u0627\u062a.txt, \u0645\u0644\u0627\u062d\u0638\u0627\u062a.txt"
    })
    void aNameIsKeptWithoutWhatIsNoName(String sent, String kept) {
        try (ReceivedFile file = library.receive(sent, 1, words("What users said."))) {
            assertThat(file.name()).isEqualTo(kept);
            EvidenceItem item = library.add(SERVICE, described("Notes", DAY), file);
            assertThat(item.fileName()).isEqualTo(kept);
        }
        assertThat(files()).isOne();
    }

    @Test
    void aPeriodOutsideTheCenturyIsRefused() {
        assertThatThrownBy(() -> add(described("Survey", LocalDate.of(999_999, 1, 1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2000 to 2100");
    }

    @Test
    void aDescriptionIsNoBook() {
        assertThatThrownBy(() -> add(new Description("Survey", "x".repeat(2001), DAY, DAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2,000 characters");
    }

    @Test
    void aNewVersionKeepsTheOldOne() throws IOException {
        StoredItem item = kept("Figures of March.");
        String first = String.valueOf(item.seen().sha256());
        try (ReceivedFile file = library.receive("b.txt", 1, words("Figures of March, counted again."))) {
            EvidenceItem now = library.addVersion(item.seen().id(), file);
            assertThat(now.version()).isEqualTo(2);
            assertThat(now.sha256()).isEqualTo(file.sha256());
        }
        assertThat(item.versions()).extracting(FileVersion::number).containsExactly(2, 1);
        when(items.findAllById(any())).thenReturn(List.of(item));
        EvidenceItem before =
                library.withContents(Map.of(item.seen().id(), first)).get(0);
        assertThat(before.version()).isOne();
        try (InputStream content = library.open(before)) {
            assertThat(content.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("Figures of March.");
        }
        assertThat(files()).isEqualTo(2);
    }

    @Test
    void aVersionThatIsThereAlreadyIsNoneAndALinkHasNone() {
        StoredItem item = kept("Figures of March.");
        when(items.withContent(any(), any())).thenReturn(List.of(item));
        try (ReceivedFile same = library.receive("b.txt", 1, words("Figures of March."))) {
            assertThatThrownBy(() -> library.addVersion(item.seen().id(), same))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("is here already");
        }
        StoredItem link = new StoredItem(SERVICE, described("Page", DAY), "team1", Instant.EPOCH);
        when(items.findById(link.id())).thenReturn(Optional.of(link));
        try (ReceivedFile file = library.receive("b.txt", 1, words("Words."))) {
            assertThatThrownBy(() -> library.addVersion(link.seen().id(), file)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void theWordsOfASubmittedItemStayAndItsPassportDoesNot() {
        StoredItem item = kept("Figures of March.");
        when(items.save(item)).thenReturn(item);
        EvidenceItem seen = item.seen();
        when(uses.of(any()))
                .thenReturn(List.of(new Use(seen.id(), "ZA1", "Review", "O1", List.of(), "/reviews", true)));
        assertThatThrownBy(() -> library.describe(seen.id(), described("Another title", DAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("was submitted");
        Passport consented = new Passport("survey", null, null, null, Consent.GIVEN, true, DAY);
        Description said = new Description(seen.title(), null, DAY, DAY, consented);
        assertThat(library.describe(seen.id(), said).passport()).isEqualTo(consented);
    }

    @Test
    void aKindThatNoEditionHasIsRefused() {
        Passport unknown = new Passport("rumour", null, null, null, Consent.NOT_ASKED, false, null);
        assertThatThrownBy(() -> add(new Description("Survey", null, DAY, DAY, unknown)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("kind"));
    }

    private StoredItem kept(String words) {
        try (ReceivedFile file = library.receive("a.txt", 1, words(words))) {
            library.add(SERVICE, described("Figures", DAY), file);
        }
        ArgumentCaptor<StoredItem> item = ArgumentCaptor.captor();
        verify(items).saveAndFlush(item.capture());
        when(items.findById(item.getValue().id())).thenReturn(Optional.of(item.getValue()));
        return item.getValue();
    }

    private void add(Description description) {
        try (ReceivedFile file = library.receive("a.txt", 1, words("What users said."))) {
            library.add(SERVICE, description, file);
        }
    }

    private long files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Description described(String title, LocalDate day) {
        return new Description(title, null, day, day);
    }

    private static InputStream words(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
