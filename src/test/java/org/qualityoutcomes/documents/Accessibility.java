package org.qualityoutcomes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a PDF after PDF/UA-1. */
public final class Accessibility {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Accessibility() {}

    public static void check(byte[] pdf) {
        ValidationResult result = validate(pdf);
        String failures =
                result.getFailedChecks().keySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
        assertThat(result.isCompliant()).as(failures).isTrue();
        assertThat(result.getTotalAssertions()).as("checks made").isPositive();
    }

    static boolean isMet(byte[] pdf) {
        return validate(pdf).isCompliant();
    }

    private static ValidationResult validate(byte[] pdf) {
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser);
        } catch (Exception broken) {
            throw new IllegalStateException("veraPDF cannot read the document", broken);
        }
    }
}
