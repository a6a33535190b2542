package org.qualityoutcomes.documents;

/** The forms of documents, for tests that run without the application's context. */
public final class MadeForTests {

    private static final Documents DOCUMENTS = new MadeDocuments(Look.OURS);

    private MadeForTests() {}

    public static Documents documents() {
        return DOCUMENTS;
    }
}
