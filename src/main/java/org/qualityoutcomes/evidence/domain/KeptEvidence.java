package org.qualityoutcomes.evidence.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class KeptEvidence implements EvidenceLibrary {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_LINK = 2000;

    private final StoredItems items;
    private final Contents contents;
    private final FileKinds kinds;
    private final CurrentUser user;
    private final Clock clock;

    KeptEvidence(StoredItems items, Contents contents, FileKinds kinds, CurrentUser user, Clock clock) {
        this.items = items;
        this.contents = contents;
        this.kinds = kinds;
        this.user = user;
        this.clock = clock;
    }

    @Override
    @Transactional
    public EvidenceItem addFile(ServiceId service, Description description, String fileName, InputStream content) {
        return add(service, description, fileName, content, UnaryOperator.identity());
    }

    @Override
    @Transactional
    public EvidenceItem addNewFile(ServiceId service, Description description, String fileName, InputStream content) {
        return add(service, description, fileName, content, there -> {
            throw Refusal.of(
                    "file",
                    "This file is already in the library as “" + there.seen().title()
                            + "”. Choose it from the list below.");
        });
    }

    private EvidenceItem add(
            ServiceId service,
            Description description,
            String fileName,
            InputStream content,
            UnaryOperator<StoredItem> whereThere) {
        check(description);
        byte[] read = read(content);
        String name = plain(fileName);
        String type = kinds.accept(name, read);
        String hash = sha256(read);
        return items.findByServiceIdAndSha256(service.value(), hash)
                .map(whereThere)
                .orElseGet(() -> keep(item(service, description).withFile(name, type, read.length, hash), read))
                .seen();
    }

    private StoredItem keep(StoredItem item, byte[] content) {
        StoredItem kept = items.saveAndFlush(item);
        contents.keep(kept.id(), content);
        return kept;
    }

    @Override
    @Transactional
    public EvidenceItem addLink(ServiceId service, Description description, String link) {
        check(description);
        if (link.length() > LONGEST_LINK || !isWebAddress(link)) {
            throw Refusal.of("link", "Enter a web address that begins with https:// or http://.");
        }
        return items.save(item(service, description).withLink(link.strip())).seen();
    }

    private StoredItem item(ServiceId service, Description description) {
        return new StoredItem(service, description, user.require(), clock.instant());
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
        return contents.open(id.value());
    }

    /** One byte more than may be, so that a larger file is told from one of just this size. */
    private static byte[] read(InputStream content) {
        try (content) {
            return content.readNBytes(FileKinds.LARGEST + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Without folders and control characters; browsers of old send whole paths. */
    private static String plain(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069\"]", "")
                .strip();
        return name.length() <= 255 ? name : name.substring(name.length() - 255);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
