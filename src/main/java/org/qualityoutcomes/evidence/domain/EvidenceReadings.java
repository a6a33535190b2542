package org.qualityoutcomes.evidence.domain;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.domain.StoredReadings.Counted;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.worklist.Party;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has opened an item's file. A service learns the names of its own people; of others it learns on whose behalf they
 * read, for who validates a service is not for the service to know.
 */
@Component
@Transactional
public class EvidenceReadings {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Limit SHOWN = Limit.of(50);

    private final StoredReadings readings;
    private final Organisations organisations;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    EvidenceReadings(
            StoredReadings readings, Organisations organisations, People people, CurrentUser user, Clock clock) {
        this.readings = readings;
        this.organisations = organisations;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /** @param who a name, or the party that it was read for */
    public record Reading(String who, int version, LocalDateTime last, long times) {}

    public void note(EvidenceItem item) {
        readings.save(new StoredReading(item, user.require(), party(item.service()), clock.instant()));
    }

    private Party party(ServiceId service) {
        List<String> served =
                organisations.servedBy(service).stream().map(Organisation::ods).toList();
        return Stream.of(Party.TEAM, Party.LEAD, Party.SPONSOR)
                .filter(party -> served.stream().anyMatch(ods -> user.isIn(group(party, ods))))
                .findFirst()
                .orElseGet(this::outside);
    }

    private static String group(Party party, String ods) {
        return switch (party) {
            case TEAM -> Groups.team(ods);
            case LEAD -> Groups.lead(ods);
            default -> Groups.sponsor(ods);
        };
    }

    private Party outside() {
        if (user.isIn(Groups.NATIONAL)) {
            return Party.NATIONAL;
        }
        if (user.isIn(Groups.VALIDATOR)) {
            return Party.VALIDATORS;
        }
        if (user.isIn(Groups.MODERATOR)) {
            return Party.MODERATORS;
        }
        return user.groups().stream().anyMatch(group -> group.startsWith("regional-")) ? Party.REGIONAL : Party.OTHERS;
    }

    /** The latest first, at most fifty. */
    @Transactional(readOnly = true)
    public List<Reading> of(EvidenceId evidence) {
        List<Counted> counted = readings.of(evidence.value(), SHOWN);
        Map<String, String> names = people.namesOf(counted.stream()
                .filter(each -> each.getParty().isOfTheService())
                .map(Counted::getReader)
                .distinct()
                .toList());
        return counted.stream()
                .map(each -> new Reading(
                        each.getParty().isOfTheService()
                                ? names.getOrDefault(each.getReader(), each.getReader())
                                : each.getParty().title(),
                        each.getVersion(),
                        LocalDateTime.ofInstant(each.getLast(), LONDON),
                        each.getTimes()))
                .toList();
    }
}
