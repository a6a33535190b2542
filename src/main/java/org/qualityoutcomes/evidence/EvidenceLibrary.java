package org.qualityoutcomes.evidence;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.ServiceId;

/**
 * What a service can show. The caller has already checked that the person may work for the service; nothing here asks
 * again.
 */
public interface EvidenceLibrary {

    /** What is known of an item before it is kept. {@code coversTo} is not before {@code coversFrom}. */
    record Description(String title, @Nullable String text, LocalDate coversFrom, LocalDate coversTo) {}

    /**
     * Keeps a file. The same content of the same service is stored once and gives the item that is there already.
     *
     * @throws org.qualityoutcomes.worklist.Refusal if it is empty, over the limit, or of a kind that is not taken
     */
    EvidenceItem addFile(ServiceId service, Description description, String fileName, InputStream content);

    /**
     * Keeps a file that the service does not have yet.
     *
     * @throws org.qualityoutcomes.worklist.Refusal as {@link #addFile}, and naming the item that has the same content
     */
    EvidenceItem addNewFile(ServiceId service, Description description, String fileName, InputStream content);

    /** @throws org.qualityoutcomes.worklist.Refusal if the link is no http or https address */
    EvidenceItem addLink(ServiceId service, Description description, String link);

    /** In the order of the ids; unknown ids are left out. */
    List<EvidenceItem> get(Collection<EvidenceId> ids);

    /** The latest {@code size} items whose title contains these words, whatever their case; latest first. */
    List<EvidenceItem> ofService(ServiceId service, String words, int size);

    /** The file's content; the caller closes it. */
    InputStream open(EvidenceId id);
}
