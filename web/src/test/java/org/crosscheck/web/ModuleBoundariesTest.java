package org.crosscheck.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class ModuleBoundariesTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.crosscheck");

    @Test
    void nothing_points_back_from_core() {
        noClasses()
                .that()
                .resideInAPackage("org.crosscheck.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.crosscheck.importer..", "org.crosscheck.web..")
                .because("web uses importer and core, importer uses core, nothing points back")
                .check(CLASSES);
    }

    @Test
    void nothing_points_back_from_importer() {
        noClasses()
                .that()
                .resideInAPackage("org.crosscheck.importer..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.crosscheck.web..")
                .because("web uses importer and core, importer uses core, nothing points back")
                .check(CLASSES);
    }

    @Test
    void nothing_points_back_from_screens_to_the_command_line() {
        noClasses()
                .that()
                .resideInAPackage("org.crosscheck.web..")
                .and()
                .resideOutsideOfPackages(
                        "org.crosscheck.web.boot..", "org.crosscheck.web.command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.crosscheck.web.boot..", "org.crosscheck.web.command..")
                .because("commands start the program; the program does not know them")
                .check(CLASSES);
    }

    @Test
    void screens_do_not_know_the_embedded_database() {
        noClasses()
                .that()
                .resideInAPackage("org.crosscheck.web..")
                .and()
                .resideOutsideOfPackages(
                        "org.crosscheck.web.boot..",
                        "org.crosscheck.web.command..",
                        "org.crosscheck.web.database..")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("EmbeddedDatabase")
                .because("which server is used is decided before the program starts")
                .check(CLASSES);
    }
}
