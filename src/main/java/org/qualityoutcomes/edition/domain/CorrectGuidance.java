package org.qualityoutcomes.edition.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.qualityoutcomes.edition.EditionNews;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.EditionsChanged;
import org.qualityoutcomes.framework.Guidance;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team puts guidance right, within an edition; whoever works with it reads why in the log. */
@Component
@Transactional
public class CorrectGuidance {

    static final int LONGEST_REASON = 500;

    private final NationalTeam team;
    private final ReadEditions editions;
    private final GuidanceCorrections corrections;
    private final WhoWorksWith who;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // six, because a correction is a decision that others must know
    CorrectGuidance(
            NationalTeam team,
            ReadEditions editions,
            GuidanceCorrections corrections,
            WhoWorksWith who,
            Clock clock,
            ApplicationEventPublisher events) {
        this.team = team;
        this.editions = editions;
        this.corrections = corrections;
        this.who = who;
        this.clock = clock;
        this.events = events;
    }

    /**
     * One of the texts that can be put right.
     *
     * @param seen the number of corrections so far: whoever corrects has read them
     */
    public record Place(Edition edition, Guidance guidance, int seen) {}

    /** @throws NotFound for all but the national team, and where the edition has no such place */
    @Transactional(readOnly = true)
    public Place at(String code, String place) {
        team.require();
        Edition edition = editions.get(code);
        return new Place(edition, guidance(edition, place), corrections.countByEdition(code));
    }

    /**
     * @param text a paragraph; of prompts, one a line
     * @param reason for everybody to read
     * @param seen as {@link Place#seen()} said it
     * @throws Refusal beside the fields {@code text} and {@code reason}
     */
    public void correct(String code, String place, String text, String reason, int seen) {
        String by = team.require();
        Guidance was = guidance(editions.get(code), place);
        String became = text.strip().replaceAll("\\R", "\n");
        refuse(was, became, reason.strip());
        int number = corrections.countByEdition(code);
        if (number != seen) {
            throw new Refusal("Somebody corrected this edition since you opened the page. Read the log of changes, and"
                    + " send yours once more.");
        }
        corrections.save(new GuidanceCorrection(code, number + 1, was, became, reason.strip(), by, clock.instant()));
        events.publishEvent(EditionDeed.of(code, "Guidance of edition " + code + " was corrected: " + was.title() + ".")
                .from(was.text(), became, reason.strip()));
        events.publishEvent(new EditionNews(
                "corrected|" + code + "|" + (number + 1), "corrected", code, was.title(), who.now(code)));
        events.publishEvent(new EditionsChanged());
    }

    private static void refuse(Guidance was, String became, String reason) {
        List<Problem> problems = new ArrayList<>();
        if (became.isEmpty()) {
            problems.add(new Problem("text", "Enter the text. Guidance can be corrected, not taken away."));
        } else if (became.length() > was.longest()) {
            problems.add(new Problem("text", "Shorten the text to " + was.longest() + " characters."));
        } else if (became.equals(was.text())) {
            problems.add(new Problem("text", "The text is as it was. Change what is to be put right."));
        }
        if (reason.isEmpty()) {
            problems.add(new Problem("reason", "Say why. Everybody who works with the edition reads it."));
        } else if (reason.length() > LONGEST_REASON) {
            problems.add(new Problem("reason", "Shorten the reason to " + LONGEST_REASON + " characters."));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    /** As it stands, whatever another machine corrected of which this one has not heard yet. */
    private Guidance guidance(Edition edition, String place) {
        Guidance found = Guidance.of(edition).stream()
                .filter(each -> each.place().equals(place))
                .findFirst()
                .orElseThrow(NotFound::new);
        return corrections
                .findFirstByEditionAndPlaceOrderByNumberInEditionDesc(edition.code(), place)
                .map(last -> found.reading(last.became()))
                .orElse(found);
    }
}
