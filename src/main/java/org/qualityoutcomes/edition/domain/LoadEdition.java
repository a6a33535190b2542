package org.qualityoutcomes.edition.domain;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.qualityoutcomes.framework.BrokenEdition;
import org.qualityoutcomes.framework.EditionFiles;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.TryEdition;
import org.qualityoutcomes.framework.TryEdition.Tried;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team brings an edition, to look at it; as often as it takes until it is right. */
@Component
@Transactional
public class LoadEdition {

    private final NationalTeam team;
    private final KeptEditions kept;
    private final Editions editions;
    private final TryEdition reader;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LoadEdition(
            NationalTeam team,
            KeptEditions kept,
            Editions editions,
            TryEdition reader,
            Clock clock,
            ApplicationEventPublisher events) {
        this.team = team;
        this.kept = kept;
        this.editions = editions;
        this.reader = reader;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes the place of what was tried under the same code.
     *
     * @param zip of an edition's folder
     * @throws Refusal at the field {@code file}, with file, line and reason where one is broken
     */
    public UUID load(InputStream zip) throws IOException {
        String by = team.require();
        try {
            EditionFiles files = reader.files(UnpackedZip.of(zip));
            Tried tried = reader.read(files);
            refuseKnown(files.code());
            KeptEdition edition = kept.findByCode(files.code()).orElse(null);
            if (edition == null) {
                edition = new KeptEdition(files, tried.edition(), by, clock.instant());
            } else {
                edition.replace(files, tried.edition(), by, clock.instant());
            }
            events.publishEvent(EditionDeed.of(files.code(), "Edition " + files.code() + " was loaded to be tried."));
            return kept.save(edition).id();
        } catch (BrokenEdition broken) {
            throw Refusal.of("file", broken.getMessage() + ".");
        }
    }

    /** Gives up what was tried. @throws Refusal if it is published */
    public void discard(UUID id) {
        team.require();
        KeptEdition edition = kept.findById(id).orElseThrow(NotFound::new);
        edition.mustBeTried();
        kept.delete(edition);
        events.publishEvent(EditionDeed.of(
                edition.code(), "Edition " + edition.code() + " was discarded before it was published."));
    }

    private void refuseKnown(String code) {
        if (editions.all().stream().anyMatch(each -> each.code().equals(code))) {
            throw Refusal.of(
                    "file",
                    "Edition " + code + " is published, and a published edition never changes. Give the new one a code"
                            + " of its own, or correct the guidance of this one.");
        }
    }
}
