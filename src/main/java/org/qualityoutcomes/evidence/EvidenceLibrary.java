package org.qualityoutcomes.evidence;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    /** What people say of an item. {@code coversTo} is not before {@code coversFrom}. */
    record Description(String title, @Nullable String text, LocalDate coversFrom, LocalDate coversTo) {}

    /** A file that has come in and is not in the library yet; it is gone when closed, unless it was added. */
    interface ReceivedFile extends AutoCloseable {

        String name();

        long bytes();

        /** Of the content, lower-case hexadecimal. */
        String sha256();

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

    /** The service's item with this content, if it has one. */
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
     * Says something else of an item.
     *
     * @throws org.qualityoutcomes.worklist.Refusal by field, if the description cannot be right
     */
    EvidenceItem describe(EvidenceId id, Description description);

    /** In the order of the ids; unknown ids are left out. */
    List<EvidenceItem> get(Collection<EvidenceId> ids);

    /** The latest {@code size} items whose title contains these words, whatever their case; latest first. */
    List<EvidenceItem> ofService(ServiceId service, String words, int size);

    /** The file's content; the caller closes it. */
    InputStream open(EvidenceId id);
}
