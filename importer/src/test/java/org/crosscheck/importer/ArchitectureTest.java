package org.crosscheck.importer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses IMPORTER =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.crosscheck.importer");

    @Test
    void importer_does_not_know_web() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.crosscheck.web..")
                .because("web points to importer, importer to core, and nothing back")
                .check(IMPORTER);
    }

    @Test
    void stages_form_no_cycle() {
        slices().matching("org.crosscheck.importer.(*)..")
                .should()
                .beFreeOfCycles()
                .because("the way of an article has one direction")
                .check(IMPORTER);
    }

    @Test
    void only_jobs_know_the_database() {
        classes()
                .that()
                .resideOutsideOfPackage("org.crosscheck.importer.job..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        "org.crosscheck.core.account..",
                        "org.crosscheck.core.investigation..",
                        "org.crosscheck.core.article..",
                        "org.crosscheck.core.review..",
                        "jakarta..",
                        "io.quarkus..",
                        "org.hibernate..")
                .because("the command line extracts without a database")
                .check(IMPORTER);
    }

    @Test
    void only_one_package_knows_the_parser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.crosscheck.importer.language..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford.nlp..")
                .because("another parser can follow behind the same interface")
                .check(IMPORTER);
    }

    @Test
    void only_one_package_knows_what_runs_the_sentence_model() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.crosscheck.importer.meaning..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .because("where its native part cannot run, all else must")
                .check(IMPORTER);
    }

    @Test
    void nothing_writes_to_the_standard_streams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(IMPORTER);
    }
}
