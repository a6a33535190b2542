package org.qualityoutcomes.evidence.domain;

import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.domain.FileStore.Incoming;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class KeptEvidence implements EvidenceLibrary {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_LINK = 2000;

    private final StoredItems items;
    private final FileStore store;
    private final FileKinds kinds;
    private final CurrentUser user;
    private final Clock clock;

    KeptEvidence(StoredItems items, FileStore store, FileKinds kinds, CurrentUser user, Clock clock) {
        this.items = items;
        this.store = store;
        this.kinds = kinds;
        this.user = user;
        this.clock = clock;
    }

    /** What has come in, with what is known of it. */
    private record Received(Incoming file, String name, String contentType) implements ReceivedFile {

        @Override
        public long bytes() {
            return file.bytes();
        }

        @Override
        public String sha256() {
            return file.sha256();
        }

        @Override
        public void close() {
            file.discard();
        }
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public ReceivedFile receive(String fileName, int megabytes, InputStream content) {
        String name = plain(fileName);
        Incoming file = store.receive(content, (long) megabytes * 1024 * 1024);
        try {
            if (file.bytes() == 0) {
                throw Refusal.of("file", "The file is empty.");
            }
            return new Received(file, name, kinds.accept(name, file.path()));
        } catch (RuntimeException refused) {
            file.discard();
            throw refused;
        }
    }

    @Override
    public Optional<EvidenceItem> withContent(ServiceId service, String sha256) {
        return items.findByServiceIdAndSha256(service.value(), sha256).map(StoredItem::seen);
    }

    @Override
    @Transactional
    public EvidenceItem add(ServiceId service, Description description, ReceivedFile file) {
        return add(service, description, file, user.require());
    }

    @Override
    @Transactional
    public EvidenceItem add(ServiceId service, Description description, ReceivedFile file, String addedBy) {
        check(description);
        return withContent(service, file.sha256())
                .orElseGet(() -> keep(item(service, description, addedBy), (Received) file));
    }

    private EvidenceItem keep(StoredItem item, Received received) {
        item.withFile(received.name(), received.contentType(), received.bytes(), received.sha256());
        EvidenceItem kept = items.saveAndFlush(item).seen();
        store.keep(received.file());
        return kept;
    }

    @Override
    @Transactional
    public EvidenceItem addLink(ServiceId service, Description description, String link) {
        check(description);
        if (link.length() > LONGEST_LINK || !isWebAddress(link)) {
            throw Refusal.of("link", "Enter a web address that begins with https:// or http://.");
        }
        return items.save(item(service, description, user.require()).withLink(link.strip()))
                .seen();
    }

    @Override
    @Transactional
    public EvidenceItem describe(EvidenceId id, Description description) {
        check(description);
        StoredItem item = items.findById(id.value()).orElseThrow(NotFound::new);
        item.describe(description);
        return items.save(item).seen();
    }

    private StoredItem item(ServiceId service, Description description, String addedBy) {
        return new StoredItem(service, description, addedBy, clock.instant());
    }

    private static void check(Description description) {
        List<Problem> problems = new ArrayList<>();
        String title = description.title();
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            problems.add(new Problem("title", "Enter a title of up to 150 characters."));
        }
        String text = description.text();
        if (text != null && text.length() > LONGEST_DESCRIPTION) {
            problems.add(new Problem("description", "Say in up to 2,000 characters what it shows."));
        }
        if (!EnteredDay.isPlausible(description.coversFrom())) {
            problems.add(new Problem("coversFrom", "Enter a day of the years 2000 to 2100."));
        }
        if (!EnteredDay.isPlausible(description.coversTo())) {
            problems.add(new Problem("coversTo", "Enter a day of the years 2000 to 2100."));
        } else if (description.coversTo().isBefore(description.coversFrom())) {
            problems.add(new Problem("coversTo", "The period must not end before it begins."));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static boolean isWebAddress(String link) {
        try {
            URI address = URI.create(link.strip());
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    @Override
    public List<EvidenceItem> get(Collection<EvidenceId> ids) {
        Map<UUID, EvidenceItem> found = items
                .findAllById(ids.stream().map(EvidenceId::value).toList())
                .stream()
                .map(StoredItem::seen)
                .collect(Collectors.toMap(item -> item.id().value(), Function.identity()));
        return ids.stream()
                .map(id -> found.get(id.value()))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<EvidenceItem> ofService(ServiceId service, String words, int size) {
        return items
                .findByServiceIdAndTitleContainingIgnoreCaseOrderByAddedAtDescIdAsc(
                        service.value(), words.strip(), Limit.of(size))
                .stream()
                .map(StoredItem::seen)
                .toList();
    }

    @Override
    public InputStream open(EvidenceId id) {
        String sha256 = items.findById(id.value()).map(StoredItem::sha256).orElseThrow(NotFound::new);
        return store.open(sha256);
    }

    /** Without folders and control characters; browsers of old send whole paths. */
    private static String plain(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069\"]", "")
                .strip();
        return name.length() <= 255 ? name : name.substring(name.length() - 255);
    }
}
