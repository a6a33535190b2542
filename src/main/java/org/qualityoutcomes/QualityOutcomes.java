package org.qualityoutcomes;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The place in which library teams plan and prove their quality, peers check it, and improvement is followed up. */
@SpringBootApplication
public class QualityOutcomes {

    public static void main(String[] args) {
        SpringApplication.run(QualityOutcomes.class, args);
    }
}
