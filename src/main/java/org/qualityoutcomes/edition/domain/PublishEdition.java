package org.qualityoutcomes.edition.domain;

import java.time.Clock;
import java.util.UUID;
import org.qualityoutcomes.edition.EditionNews;
import org.qualityoutcomes.framework.EditionsChanged;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From here on cycles can be planned with an edition. Reviews that run keep theirs. */
@Component
@Transactional
public class PublishEdition {

    private final NationalTeam team;
    private final KeptEditions kept;
    private final LookAtEdition look;
    private final WhoWorksWith who;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // six, because a publication is a decision that others must know
    PublishEdition(
            NationalTeam team,
            KeptEditions kept,
            LookAtEdition look,
            WhoWorksWith who,
            Clock clock,
            ApplicationEventPublisher events) {
        this.team = team;
        this.kept = kept;
        this.look = look;
        this.who = who;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param seen as the look said it
     * @param read whether they say that they have read what is different
     * @throws NotFound for all but the national team
     * @throws Refusal if it cannot be published, or was loaded anew since it was looked at
     */
    public void publish(UUID id, String seen, boolean read) {
        String by = team.require();
        KeptEdition edition = kept.findById(id).orElseThrow(NotFound::new);
        look.refuseUnready(edition);
        if (!read) {
            throw Refusal.of("read", "Read what is different and what it makes of past reviews, and say so here.");
        }
        edition.publish(seen, by, clock.instant());
        kept.save(edition);
        events.publishEvent(EditionDeed.of(edition.code(), "Edition " + edition.code() + " was published."));
        events.publishEvent(new EditionNews(
                "published|" + edition.code(), "published", edition.code(), edition.title(), who.some()));
        events.publishEvent(new EditionsChanged());
    }
}
