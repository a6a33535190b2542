package org.qualityoutcomes.organisation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationClosed;
import org.qualityoutcomes.organisation.OrganisationMerged;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.RegionChanged;
import org.qualityoutcomes.organisation.Restructuring;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class RestructureOrganisations implements Restructuring {

    private final ServedOrganisations organisations;
    private final LibraryServices services;
    private final ApplicationEventPublisher events;

    RestructureOrganisations(
            ServedOrganisations organisations, LibraryServices services, ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.services = services;
        this.events = events;
    }

    @Override
    public void hold() {
        organisations.hold();
    }

    @Override
    public void merge(String ods, String successor, LocalDate on) {
        ServedOrganisation merged = get(ods);
        Region before = merged.region();
        ServedOrganisation other = get(successor);
        merged.mergeInto(other, on);
        organisations.saveAndFlush(merged);
        follow(ods, before, merged.region());
        takeAlong(ods, merged.region());
        events.publishEvent(new OrganisationMerged(merged.seen(), other.seen(), on));
    }

    @Override
    public void close(String ods, LocalDate on) {
        ServedOrganisation closed = get(ods);
        closed.close(on);
        organisations.saveAndFlush(closed);
        tellOfClosure(closed, on);
    }

    /** Nobody follows what became part of it either. */
    private void tellOfClosure(ServedOrganisation closed, LocalDate on) {
        Organisation seen = closed.seen();
        events.publishEvent(new OrganisationClosed(seen, on));
        organisations.findBySuccessor(seen.ods()).forEach(earlier -> tellOfClosure(earlier, on));
    }

    @Override
    public void move(String ods, Region region, String serviceName) {
        ServedOrganisation moved = get(ods);
        Region before = moved.region();
        UUID service = services.findByName(serviceName)
                .orElseGet(() -> services.save(new LibraryService(serviceName)))
                .id();
        moved.move(region, service);
        organisations.saveAndFlush(moved);
        follow(ods, before, region);
        takeAlong(ods, region);
    }

    /** What became part of it earlier, also over several mergers, is where it is. */
    private void takeAlong(String successor, Region region) {
        organisations.findBySuccessor(successor).stream()
                .filter(earlier -> earlier.region() != region)
                .forEach(earlier -> {
                    Region before = earlier.region();
                    earlier.move(region, earlier.seen().service().value());
                    organisations.saveAndFlush(earlier);
                    follow(earlier.seen().ods(), before, region);
                    takeAlong(earlier.seen().ods(), region);
                });
    }

    private void follow(String ods, Region from, Region to) {
        if (from != to) {
            events.publishEvent(new RegionChanged(ods, from, to));
        }
    }

    private ServedOrganisation get(String ods) {
        return organisations.findByOds(ods).orElseThrow(NotFound::new);
    }
}
