package org.qualityoutcomes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private JavaClasses ours = new ClassFileImporter().importClasses();

    @BeforeAll
    void read() {
        ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.qualityoutcomes");
    }

    @Test
    void roomsTouchOnlyWhatTheyMay() {
        ApplicationModules.of(QualityOutcomes.class).verify();
    }

    @Test
    void onlyProcessesAndThePlatformKnowTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..process..", "..platform..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(ours);
    }

    @Test
    void pagesAskTheDomainAndNotItsTables() {
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.data.jpa..")
                .check(ours);
    }

    @Test
    void entitiesAndControllersStayInTheirPackage() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(ours);
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(ours);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(ours);
    }

    @Test
    void nobodyWritesToTheConsole() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(ours);
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(ours);
    }

    @Test
    void noNameHidesWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(ours);
    }
}
