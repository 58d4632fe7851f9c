package org.crosscheck.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String[] PURE = {
        "org.crosscheck.core.agreement..",
        "org.crosscheck.core.text..",
        "org.crosscheck.core.time..",
        "org.crosscheck.core.quantity..",
        "org.crosscheck.core.claim..",
        "org.crosscheck.core.check..",
        "org.crosscheck.core.picture..",
        "org.crosscheck.core.judge..",
        "org.crosscheck.core.problem.."
    };

    private static final String[] STORED = {
        "org.crosscheck.core.account..",
        "org.crosscheck.core.investigation..",
        "org.crosscheck.core.article..",
        "org.crosscheck.core.review..",
        "org.crosscheck.core.opinion.."
    };

    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.crosscheck.core");

    @Test
    void comparing_is_pure() {
        String[] allowed = Arrays.copyOf(PURE, PURE.length + 2);
        allowed[PURE.length] = "java..";
        allowed[PURE.length + 1] = "org.jspecify..";
        classes()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .because("what is found must depend on nothing but the articles")
                .check(CORE);
    }

    @Test
    void features_form_no_cycle() {
        slices().matching("org.crosscheck.core.(*)..")
                .should()
                .beFreeOfCycles()
                .because("each feature can be read on its own, in one order")
                .check(CORE);
    }

    @Test
    void core_knows_neither_importer_nor_web() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.crosscheck.importer..", "org.crosscheck.web..")
                .because("web points to importer, importer to core, and nothing back")
                .check(CORE);
    }

    @Test
    void entities_do_not_leave_their_package() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic()
                .because("services take ids and records and return records")
                .check(CORE);
    }

    @Test
    void stored_features_show_records_enums_services_and_exceptions_only() {
        DescribedPredicate<JavaClass> shown =
                DescribedPredicate.describe(
                        "a record, an enum, a service, an exception or the account",
                        c ->
                                c.isRecord()
                                        || c.isEnum()
                                        || c.isAnnotatedWith(ApplicationScoped.class)
                                        || c.isAssignableTo(RuntimeException.class));
        classes()
                .that(resideInAnyPackage(STORED))
                .and()
                .arePublic()
                .should(be(shown))
                .because("how things are stored is nobody else's business")
                .check(CORE);
    }

    @Test
    void transactions_begin_and_end_at_services() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .bePublic()
                .andShould()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*(Service|HistoryLog)")
                .because("one user action is one method is one transaction")
                .check(CORE);
        noClasses()
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("each method says so itself")
                .check(CORE);
    }

    @Test
    void nothing_writes_to_the_standard_streams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    }
}
