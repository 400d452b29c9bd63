package io.callboard.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house, each with its reason. The Maven modules already keep siblings apart; this keeps the rest. */
@AnalyzeClasses(
        packages = "io.callboard",
        importOptions = {DoNotIncludeTests.class, HouseRulesTest.NoTestJars.class})
class HouseRulesTest {
    /** The database module shares its test server as a jar of tests. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule the_ground_knows_no_framework = noClasses()
            .that()
            .resideInAnyPackage(ground())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "org.camunda..",
                    "org.apache.ibatis..",
                    "com.vaadin..",
                    "net.sf..",
                    "com.fasterxml..")
            .because("the words of the business and the law must be readable and testable without any of them");

    @ArchTest
    static final ArchRule the_rule_engine_stays_in_law = noClasses()
            .that()
            .resideOutsideOfPackage("io.callboard..law..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("what a rule says must not depend on what runs it");

    @ArchTest
    static final ArchRule the_process_engine_stays_in_its_room = noClasses()
            .that()
            .resideOutsideOfPackage("io.callboard.processes..engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine gets no more fixes from its makers, and a fork must be able to take its place");

    @ArchTest
    static final ArchRule sql_stays_in_db = noClasses()
            .that()
            .resideOutsideOfPackage("io.callboard.db..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.ibatis..", "org.mybatis..")
            .because("only what is kept knows how it is kept");

    @ArchTest
    static final ArchRule mappers_are_their_packages_own = classes()
            .that()
            .areAnnotatedWith(Mapper.class)
            .should()
            .bePackagePrivate()
            .because("others use the port");

    @ArchTest
    static final ArchRule the_press_alone_prints = noClasses()
            .that()
            .resideOutsideOfPackages("io.callboard.reports.press..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.sf.jasperreports..")
            .because("a return is a record, and paper is only its last form");

    @ArchTest
    static final ArchRule screens_and_web_live_in_app = noClasses()
            .that()
            .resideOutsideOfPackage("io.callboard.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "org.springframework.web..", "jakarta.servlet..")
            .because("the house is the same whoever looks at it");

    @ArchTest
    static final ArchRule packages_form_no_circle_on_the_ground = slices().matching("io.callboard.app.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a circle of packages is one package that nobody dares to name");

    @ArchTest
    static final ArchRule nobody_asks_for_now = noClasses()
            .that()
            .haveNameNotMatching("io\\.callboard\\.(kernel\\.Ids|app\\.Clocks)")
            .should()
            .callMethodWhere(asksForNow())
            .because("windows, ladders and deadlines must be testable and showable: take the injected Clock");

    @ArchTest
    static final ArchRule money_does_not_float = noFields()
            .that()
            .areDeclaredInClassesThat(resideInAnyPackage("io.callboard.."))
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .because("a fen lost is a return refused");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("such a name says that its owner did not know what it is");

    @ArchTest
    static final ArchRule every_endpoint_says_who_may_use_it = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .and()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because("an endpoint that forgot to say so would be open to everybody who can sign in");

    @ArchTest
    static final ArchRule every_view_says_who_may_see_it = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class)
            .because("a view that forgot to say so could not be reached, or by everybody");

    @ArchTest
    static final ArchRule features_enter_each_others_screens_by_navigation = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .and()
            .haveNameNotMatching(".*\\.(LoginView|Shell)")
            .should(ArchConditions.bePackagePrivate())
            .because("a screen is reached by its feature's Navigation, so that its address can change");

    private static String[] ground() {
        return Set.of(
                        "kernel",
                        "staff",
                        "channel",
                        "show",
                        "hall",
                        "pricing",
                        "sale",
                        "realname",
                        "ledger",
                        "refund",
                        "gate",
                        "statutory",
                        "collection",
                        "rulebook",
                        "task",
                        "notice",
                        "outbox",
                        "audit")
                .stream()
                .map(feature -> "io.callboard." + feature + "..")
                .toArray(String[]::new);
    }

    private static DescribedPredicate<JavaMethodCall> asksForNow() {
        var clocks = Set.of(
                Instant.class.getName(),
                LocalDate.class.getName(),
                LocalDateTime.class.getName(),
                OffsetDateTime.class.getName(),
                ZonedDateTime.class.getName());
        return DescribedPredicate.describe("asks for now", call -> {
            var owner = call.getTargetOwner().getName();
            boolean time = clocks.contains(owner) && call.getName().equals("now");
            boolean system =
                    owner.equals(System.class.getName()) && call.getName().equals("currentTimeMillis");
            boolean zone = owner.equals(Clock.class.getName()) && call.getName().startsWith("system");
            return time || system || zone;
        });
    }
}
