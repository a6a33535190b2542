package org.qualityoutcomes.evidence.domain;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.evidence.EvidenceLibrary.ReceivedFile;
import org.qualityoutcomes.evidence.EvidenceUses;
import org.qualityoutcomes.evidence.EvidenceUses.Use;
import org.qualityoutcomes.evidence.FileVersion;
import org.qualityoutcomes.evidence.ServiceTeam;
import org.qualityoutcomes.evidence.domain.EvidenceReadings.Reading;
import org.qualityoutcomes.evidence.domain.LibraryFilter.Concern;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The library of a service, whatever review it is for. Its team sees all of it and works on it; a lead who is in no team
 * sees what the own organisation uses.
 */
@Component
@Transactional(readOnly = true)
public class ServiceLibrary {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int SIZE = 25;
    private static final int LAST = 10_000;

    private final EvidenceLibrary library;
    private final StoredItems items;
    private final List<EvidenceUses> uses;
    private final EvidenceReadings readings;
    private final ServiceTeam team;
    private final Organisations organisations;
    private final Clock clock;

    // seven, because an item is used, read and kept, by people of organisations, in time
    ServiceLibrary(
            EvidenceLibrary library,
            StoredItems items,
            List<EvidenceUses> uses,
            EvidenceReadings readings,
            ServiceTeam team,
            Organisations organisations,
            Clock clock) {
        this.library = library;
        this.items = items;
        this.uses = uses;
        this.readings = readings;
        this.team = team;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * A library that the reader may look into.
     *
     * @param name of the organisations that the service serves
     * @param own whether the reader belongs to the service and may add to it
     */
    public record Shelf(ServiceId service, String name, boolean own) {}

    /** @throws NotFound if the reader works for no service */
    public List<Shelf> shelves() {
        List<ServiceId> services = team.servicesOfTheReader();
        if (services.isEmpty()) {
            throw new NotFound();
        }
        return services.stream().map(this::shelf).toList();
    }

    private Shelf shelf(ServiceId service) {
        String name =
                organisations.servedBy(service).stream().map(Organisation::name).collect(Collectors.joining(", "));
        return new Shelf(service, name, team.includesTheReader(service));
    }

    /** @throws NotFound if the reader may only look at it */
    public Shelf ownOnly(Shelf shelf) {
        refuseOutsiders(shelf.service());
        return shelf;
    }

    /** An item with where it is used. */
    public record Row(EvidenceItem item, List<Use> uses, boolean outOfDate) {}

    /** @param number from 0; beyond the last page there is nothing */
    public Page<Row> find(Shelf shelf, LibraryFilter filter, int number) {
        PageRequest page = PageRequest.of(
                Math.max(0, Math.min(number, LAST)), SIZE, Sort.by(Sort.Order.desc("addedAt"), Sort.Order.asc("id")));
        Page<EvidenceItem> found = items.findAll(
                        Searched.by(shelf.service(), filter, among(shelf, filter), today()), page)
                .map(StoredItem::seen);
        Map<EvidenceId, List<Use>> used =
                usesOf(shelf, ids(found.getContent())).stream().collect(Collectors.groupingBy(Use::evidence));
        return found.map(item -> new Row(
                item, used.getOrDefault(item.id(), List.of()), item.passport().isOutOfDate(today())));
    }

    private static List<EvidenceId> ids(List<EvidenceItem> found) {
        return found.stream().map(EvidenceItem::id).toList();
    }

    /** The only items to look among, or null where all of the service will do. */
    private @Nullable Collection<UUID> among(Shelf shelf, LibraryFilter filter) {
        boolean all = shelf.own() && filter.outcome().isEmpty() && filter.concern() != Concern.UNCITED;
        if (all) {
            return null;
        }
        Set<UUID> ids = items.idsOf(shelf.service().value());
        List<Use> used = usesOf(shelf, ids.stream().map(EvidenceId::new).toList());
        Set<UUID> cited = used.stream()
                .filter(use -> filter.outcome().isEmpty() || filter.outcome().equals(use.outcome()))
                .map(use -> use.evidence().value())
                .collect(Collectors.toSet());
        if (filter.concern() != Concern.UNCITED) {
            return cited;
        }
        ids.removeIf(id -> cited.contains(id) || !shelf.own());
        return ids;
    }

    private List<Use> usesOf(Shelf shelf, Collection<EvidenceId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<String> led = team.ledByTheReader();
        return uses.stream()
                .flatMap(each -> each.of(ids).stream())
                .filter(use -> shelf.own() || led.contains(use.ods()))
                .toList();
    }

    /**
     * Everything about an item.
     *
     * @param readings who has opened its file; empty for those outside the team, who are not told
     * @param wordsStay whether others have read it, so that what it says of itself cannot be changed any more
     */
    public record Item(
            EvidenceItem item,
            Shelf shelf,
            List<FileVersion> versions,
            List<Use> uses,
            List<Reading> readings,
            boolean outOfDate,
            boolean wordsStay) {

        /** What a reader of this has before their eyes. */
        public String seen() {
            return Seen.print(Description.of(item));
        }
    }

    /** @throws NotFound for whoever may not see it */
    public Item show(EvidenceId id) {
        EvidenceItem item = library.get(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
        Shelf shelf = shelf(item.service());
        List<Use> used = usesOf(shelf, List.of(id));
        if (!shelf.own() && used.isEmpty()) {
            throw new NotFound();
        }
        return new Item(
                item,
                shelf,
                library.versions(id),
                used,
                shelf.own() ? readings.of(id) : List.of(),
                item.passport().isOutOfDate(today()),
                used.stream().anyMatch(Use::submitted));
    }

    /** Takes a file in without a transaction around it; the caller closes it. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ReceivedFile receive(ServiceId service, String name, InputStream content) {
        refuseOutsiders(service);
        return library.receive(name, EvidenceLibrary.USUAL_MEGABYTES, content);
    }

    /** @return the item that has the same content already; empty where the file is kept as a new one */
    @Transactional
    public Optional<EvidenceItem> add(ServiceId service, Description description, ReceivedFile file) {
        refuseOutsiders(service);
        Optional<EvidenceItem> known = library.withContent(service, file.sha256());
        if (known.isEmpty()) {
            library.add(service, description, file);
        }
        return known;
    }

    @Transactional
    public void addLink(ServiceId service, Description description, String link) {
        refuseOutsiders(service);
        library.addLink(service, description, link);
    }

    /** @param seen of the description that was open, or null where none was */
    @Transactional
    public void describe(EvidenceId id, Description description, @Nullable String seen) {
        EvidenceItem item = show(id).item();
        refuseOutsiders(item.service());
        Seen.refuseIfChanged(seen, Description.of(item), description);
        library.describe(id, description);
    }

    @Transactional
    public void addVersion(EvidenceId id, ReceivedFile file) {
        refuseOutsiders(show(id).item().service());
        library.addVersion(id, file);
    }

    private void refuseOutsiders(ServiceId service) {
        if (!team.includesTheReader(service)) {
            throw new NotFound();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
