package org.qualityoutcomes.evidence.domain;

import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceUses;
import org.qualityoutcomes.evidence.EvidenceUses.Use;
import org.qualityoutcomes.evidence.FileVersion;
import org.qualityoutcomes.evidence.domain.FileStore.Incoming;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class KeptEvidence implements EvidenceLibrary {

    private static final int LONGEST_LINK = 2000;

    private final StoredItems items;
    private final FileStore store;
    private final FileKinds kinds;
    private final DescriptionRules rules;
    private final List<EvidenceUses> uses;
    private final CurrentUser user;
    private final Clock clock;

    // seven, because an item is a file, what is said of it, who said so and who has read it
    KeptEvidence(
            StoredItems items,
            FileStore store,
            FileKinds kinds,
            DescriptionRules rules,
            List<EvidenceUses> uses,
            CurrentUser user,
            Clock clock) {
        this.items = items;
        this.store = store;
        this.kinds = kinds;
        this.rules = rules;
        this.uses = uses;
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
        return items.withContent(service.value(), sha256).stream().findFirst().map(StoredItem::seen);
    }

    @Override
    @Transactional
    public EvidenceItem add(ServiceId service, Description description, ReceivedFile file) {
        return add(service, description, file, user.require());
    }

    @Override
    @Transactional
    public EvidenceItem add(ServiceId service, Description description, ReceivedFile file, String addedBy) {
        rules.check(description);
        return withContent(service, file.sha256())
                .orElseGet(() -> keep(item(service, description, addedBy), (Received) file, addedBy));
    }

    private EvidenceItem keep(StoredItem item, Received received, String addedBy) {
        item.withFile(version(received, addedBy));
        EvidenceItem kept = items.saveAndFlush(item).seen();
        store.keep(received.file());
        return kept;
    }

    private StoredVersion version(Received received, String addedBy) {
        return new StoredVersion(
                received.name(), received.contentType(), received.bytes(), received.sha256(), addedBy, clock.instant());
    }

    @Override
    @Transactional
    public EvidenceItem addVersion(EvidenceId id, ReceivedFile file) {
        StoredItem item = items.findById(id.value()).orElseThrow(NotFound::new);
        EvidenceItem now = item.seen();
        if (now.sha256() == null) {
            throw Refusal.of("file", "A web address has no versions: change the address, or add the file as new.");
        }
        withContent(now.service(), file.sha256()).ifPresent(known -> {
            throw Refusal.of(
                    "file",
                    known.id().equals(id)
                            ? "This content is here already, as this or an earlier version."
                            : "This file is already in the library as “" + known.title() + "”.");
        });
        return keep(item, (Received) file, user.require());
    }

    @Override
    public List<FileVersion> versions(EvidenceId id) {
        return items.findById(id.value()).map(StoredItem::versions).orElseThrow(NotFound::new);
    }

    @Override
    public List<EvidenceItem> asOf(Collection<EvidenceId> ids, Instant moment) {
        Map<UUID, StoredItem> found = byId(ids);
        return ids.stream()
                .map(id -> found.get(id.value()))
                .filter(Objects::nonNull)
                .flatMap(item -> item.seenAt(moment).stream())
                .toList();
    }

    @Override
    public List<EvidenceItem> withContents(Map<EvidenceId, String> sha256) {
        Map<UUID, StoredItem> found = byId(sha256.keySet());
        return sha256.entrySet().stream()
                .filter(each -> found.containsKey(each.getKey().value()))
                .map(each ->
                        Objects.requireNonNull(found.get(each.getKey().value())).seenWith(each.getValue()))
                .toList();
    }

    @Override
    @Transactional
    public EvidenceItem addLink(ServiceId service, Description description, String link) {
        rules.check(description);
        if (link.length() > LONGEST_LINK || !isWebAddress(link)) {
            throw Refusal.of("link", "Enter a web address that begins with https:// or http://.");
        }
        return items.save(item(service, description, user.require()).withLink(link.strip()))
                .seen();
    }

    @Override
    @Transactional
    public EvidenceItem describe(EvidenceId id, Description description) {
        rules.check(description);
        StoredItem item = items.findById(id.value()).orElseThrow(NotFound::new);
        if (!description.isInTheWordsOf(Description.of(item.seen()))) {
            refuseIfSubmitted(id);
        }
        item.describe(description);
        return items.save(item).seen();
    }

    /** What others have judged stays as they read it. */
    private void refuseIfSubmitted(EvidenceId id) {
        if (uses.stream().flatMap(each -> each.of(List.of(id)).stream()).anyMatch(Use::submitted)) {
            throw Refusal.of(
                    "title",
                    "This item was submitted, so its title, its description and its time stay as they were read."
                            + " Everything else can be changed.");
        }
    }

    private StoredItem item(ServiceId service, Description description, String addedBy) {
        return new StoredItem(service, description, addedBy, clock.instant());
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
        Map<UUID, StoredItem> found = byId(ids);
        return ids.stream()
                .map(id -> found.get(id.value()))
                .filter(Objects::nonNull)
                .map(StoredItem::seen)
                .toList();
    }

    private Map<UUID, StoredItem> byId(Collection<EvidenceId> ids) {
        return items.findAllById(ids.stream().map(EvidenceId::value).toList()).stream()
                .collect(Collectors.toMap(StoredItem::id, Function.identity()));
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
    public InputStream open(EvidenceItem item) {
        return store.open(Optional.ofNullable(item.sha256()).orElseThrow(NotFound::new));
    }

    /** Without folders and control characters; browsers of old send whole paths. */
    private static String plain(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069\"]", "")
                .strip();
        return name.length() <= 255 ? name : name.substring(name.length() - 255);
    }
}
