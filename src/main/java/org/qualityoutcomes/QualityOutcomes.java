package org.qualityoutcomes;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The place in which library teams plan and prove their quality, peers check it, and improvement is followed up. */
// short bean names belong to the models, which call beans by them
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class QualityOutcomes {

    public static void main(String[] args) {
        SpringApplication.run(QualityOutcomes.class, args);
    }
}
