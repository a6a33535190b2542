package org.qualityoutcomes.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** The design system's files are of one pinned version, and nobody mends them by hand. */
class DesignSystemTest {

    @ParameterizedTest
    @CsvSource({
        "nhsuk-frontend.min.css, 3ea9ad6e1a07353e403988c213d3df534666ae7f7e49ef0f0edfe15db6f7af99",
        "nhsuk-frontend.min.js, ac4d3c251bdf86aa0d84a7fc057a9eb141bf3be884692c8e57318c59226c021c"
    })
    void aFileIsAsItWasPublished(String name, String sha256) throws IOException, NoSuchAlgorithmException {
        try (InputStream file = new ClassPathResource("static/vendor/nhsuk-frontend-10.6.1/" + name).getInputStream()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            assertThat(HexFormat.of().formatHex(hash)).isEqualTo(sha256);
        }
    }
}
