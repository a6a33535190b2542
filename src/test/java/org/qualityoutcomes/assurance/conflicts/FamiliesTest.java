package org.qualityoutcomes.assurance.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Employment;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.Register;

class FamiliesTest {

    private final Families families =
            Families.of(List.of(entry("ZA1", "ZB1"), entry("ZA2", "ZB1"), entry("ZB1", "ZC1"), entry("ZD1", null)));

    @Test
    void whatBecameOneIsOneOverSeveralMergers() {
        assertThat(families.of("ZA1")).containsExactly("ZA1", "ZA2", "ZB1", "ZC1");
        assertThat(families.of("ZC1")).containsExactly("ZA1", "ZA2", "ZB1", "ZC1");
        assertThat(families.of("ZD1")).containsExactly("ZD1");
    }

    @Test
    void whoWorksForOneOfThemWorksForAll() {
        Employment job = new Employment("ZB1", "Brindle Vale", LocalDate.of(2020, 1, 1), null);
        Employment outside = new Employment(null, "A university", LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1));
        assertThat(families.widen(List.of(job, outside)))
                .extracting(Employment::ods)
                .containsExactly("ZA1", "ZA2", "ZB1", "ZC1", null);
    }

    private static Register.Entry entry(String ods, @Nullable String successor) {
        return new Register.Entry(ods, "Trust " + ods, Region.NORTH, "Library", successor);
    }
}
