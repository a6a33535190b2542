package org.qualityoutcomes.evidence;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.ServiceId;

/**
 * What a service can show. The caller has already checked that the person may work for the service; nothing here asks
 * again.
 */
public interface EvidenceLibrary {

    /** What a file may have where no edition says something else. */
    int USUAL_MEGABYTES = 25;

    int LONGEST_TITLE = 150;

    /** What people say of an item. {@code coversTo} is not before {@code coversFrom}. */
    record Description(
            String title, @Nullable String text, LocalDate coversFrom, LocalDate coversTo, Passport passport) {

        /** What is needed to begin with. */
        public Description(String title, @Nullable String text, LocalDate coversFrom, LocalDate coversTo) {
            this(title, text, coversFrom, coversTo, Passport.BLANK);
        }

        public static Description of(EvidenceItem item) {
            return new Description(
                    item.title(), item.description(), item.coversFrom(), item.coversTo(), item.passport());
        }

        public Description titled(String other) {
            return new Description(other, text, coversFrom, coversTo, passport);
        }

        /** Whether it says the same in its words, whatever the passport says. */
        public boolean isInTheWordsOf(Description other) {
            return equals(new Description(other.title, other.text, other.coversFrom, other.coversTo, passport));
        }
    }

    /** A file that has come in and is not in the library yet; it is gone when closed, unless it was added. */
    interface ReceivedFile extends AutoCloseable {

        String name();

        long bytes();

        /** Of the content, lower-case hexadecimal. */
        String sha256();

        /** What it may be called until somebody gives it a title: its name without the ending. */
        default String title() {
            String title = name().replaceFirst("\\.[^.]+$", "")
                    .replaceAll("[_-]+", " ")
                    .strip();
            return title.isEmpty() ? name() : title.substring(0, Math.min(title.length(), LONGEST_TITLE));
        }

        @Override
        void close();
    }

    /**
     * Takes a file in, before any transaction begins: a slow line holds no connection to the database. Reading stops as
     * soon as it is over the limit.
     *
     * @param name as the browser gives it; folders and control characters in it are dropped
     * @throws org.qualityoutcomes.worklist.Refusal for the field "file" if it is empty, over the limit, of a kind that
     *     is not taken, or if there is no room for it
     * @throws java.io.UncheckedIOException if the line breaks; nothing is left of it then
     */
    ReceivedFile receive(String name, int megabytes, InputStream content);

    /** The service's item with this content, in whichever of its versions, if it has one. */
    Optional<EvidenceItem> withContent(ServiceId service, String sha256);

    /**
     * Keeps a file that has been received. The same content of the same service is stored once and gives the item that
     * is there already.
     */
    EvidenceItem add(ServiceId service, Description description, ReceivedFile file);

    /**
     * The same for what comes from somebody without an account.
     *
     * @param addedBy username of the one who asked for it and answers for it
     */
    EvidenceItem add(ServiceId service, Description description, ReceivedFile file, String addedBy);

    /** @throws org.qualityoutcomes.worklist.Refusal if the link is no http or https address */
    EvidenceItem addLink(ServiceId service, Description description, String link);

    /**
     * Says something else of an item. Once it is submitted somewhere its words stay; its passport does not.
     *
     * @throws org.qualityoutcomes.worklist.Refusal by field, if the description cannot be right or must stay
     */
    EvidenceItem describe(EvidenceId id, Description description);

    /** In the order of the ids; unknown ids are left out. */
    List<EvidenceItem> get(Collection<EvidenceId> ids);

    /**
     * Puts a new version of a file in front of those before, which stay.
     *
     * @throws org.qualityoutcomes.worklist.Refusal for the field "file" if the service has this content already, or the
     *     item is a link
     */
    EvidenceItem addVersion(EvidenceId id, ReceivedFile file);

    /** The latest first; none for a link. */
    List<FileVersion> versions(EvidenceId id);

    /** Items as they were when their files had these contents; with the latest file where there is no such content. */
    List<EvidenceItem> withContents(Map<EvidenceId, String> sha256);

    /** Items with the files that they had at this moment, in the order of the ids; what was not there yet is left out. */
    List<EvidenceItem> asOf(Collection<EvidenceId> ids, Instant moment);

    /** The latest {@code size} items whose title contains these words, whatever their case; latest first. */
    List<EvidenceItem> ofService(ServiceId service, String words, int size);

    /** The content of the item's file in the version that is given; the caller closes it. */
    InputStream open(EvidenceItem item);
}
