package org.qualityoutcomes.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfFormTest {

    private final PdfForm form = new PdfForm(new Fonts());

    @Test
    void try1() throws IOException {
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/scripts.pdf"), form.make(ADocument.inAllScripts()));
        Files.write(Path.of("target/pictures/long.pdf"), form.make(ADocument.long_()));
        Files.write(Path.of("target/pictures/draft.pdf"), form.make(ADocument.draft()));
        Accessibility.check(form.make(ADocument.inAllScripts()));
        Accessibility.check(form.make(ADocument.long_()));
        Accessibility.check(form.make(ADocument.draft()));
    }
}
