package org.qualityoutcomes.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.worklist.Refusal;

class KeptEvidenceTest {

    private static final ServiceId SERVICE = new ServiceId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final StoredItems items = mock();
    private final KeptEvidence library =
            new KeptEvidence(items, mock(Contents.class), new FileKinds(), mock(CurrentUser.class), Clock.systemUTC());

    @Test
    void aFileThatIsThereAlreadyIsRefusedWithTheNameOfItsItem() {
        StoredItem there = new StoredItem(SERVICE, described("Survey of 2026", DAY), "team1", Instant.EPOCH);
        when(items.findByServiceIdAndSha256(any(), any())).thenReturn(Optional.of(there));
        assertThatThrownBy(() -> library.addNewFile(SERVICE, described("Another name", DAY), "a.txt", content()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .containsExactly(new Refusal.Problem(
                                "file",
                                "This file is already in the library as “Survey of 2026”. Choose it from the list"
                                        + " below.")));
    }

    @Test
    void aPeriodOutsideTheCenturyIsRefused() {
        assertThatThrownBy(() ->
                        library.addFile(SERVICE, described("Survey", LocalDate.of(999_999, 1, 1)), "a.txt", content()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2000 to 2100");
    }

    @Test
    void aDescriptionIsNoBook() {
        Description tooLong = new Description("Survey", "x".repeat(2001), DAY, DAY);
        assertThatThrownBy(() -> library.addFile(SERVICE, tooLong, "a.txt", content()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2,000 characters");
    }

    private static Description described(String title, LocalDate day) {
        return new Description(title, null, day, day);
    }

    private static InputStream content() {
        return new ByteArrayInputStream("What users said.".getBytes(StandardCharsets.UTF_8));
    }
}
