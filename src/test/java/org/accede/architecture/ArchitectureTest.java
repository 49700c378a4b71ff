package org.accede.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URLDecoder;

/** One direction of data: profile and catalogue, rules, findings, report. */
@AnalyzeClasses(packages = "org.accede", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheEngineKnowsDrools = noClasses()
            .that()
            .resideOutsideOfPackage("org.accede.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule reportsAreMadeFromFindings = noClasses()
            .that()
            .resideInAPackage("org.accede.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.accede.assessment..", "org.accede.cli..", "org.accede.input..");

    /** A report is made from its model; only the face of the package takes a dossier. */
    @ArchTest
    static final ArchRule onlyTheFaceOfTheReportsKnowsDossiers = noClasses()
            .that()
            .resideInAPackage("org.accede.report..")
            .and()
            .haveNameNotMatching("org\\.accede\\.report\\.(Country)?Reports(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.accede");

    /** What is to be done follows from the findings and the way to the treaty, whoever plans it and however it is shown. */
    @ArchTest
    static final ArchRule aChecklistKnowsNeitherRulesNorReports = noClasses()
            .that()
            .resideInAPackage("org.accede.checklist..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.accede.assessment..",
                    "org.accede.report..",
                    "org.accede.paper..",
                    "org.accede.cli..",
                    "org.accede.concern..");

    /** A writer of a format could write any other paper too. */
    @ArchTest
    static final ArchRule aPaperKnowsNothingOfWhatStandsInIt = noClasses()
            .that()
            .resideInAPackage("org.accede.paper..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.accede..")
                    .and(resideOutsideOfPackages("org.accede.paper..", "org.accede.text..")));

    @ArchTest
    static final ArchRule theScaleKnowsNothingElse = noClasses()
            .that()
            .resideInAPackage("org.accede.verdict..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.accede.catalogue..",
                    "org.accede.profile..",
                    "org.accede.finding..",
                    "org.accede.assessment..",
                    "org.accede.input..");

    @ArchTest
    static final ArchRule onlyTheOfficeWritersKnowTheirLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("org.accede.paper.office..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule noCyclesBetweenPackages =
            slices().matching("org.accede.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noCyclesBetweenReports =
            slices().matching("org.accede.report.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noCyclesBetweenPaperAndItsWriters =
            slices().matching("org.accede.paper.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noNetworkClientAnywhere = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "com.sun.net..")
                    // It turns a text into another.
                    .and(not(equivalentTo(URLDecoder.class))));

    /** The Desk answers requests and makes none: its server alone knows of sockets. */
    @ArchTest
    static final ArchRule onlyTheFaceOfTheDeskKnowsTheServer = noClasses()
            .that()
            .resideOutsideOfPackage("org.accede.desk.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "kotlin..");

    @ArchTest
    static final ArchRule theDeskMakesNoRequest = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.jetty.client..", "io.javalin.http.sse..");

    /** Whatever the Desk does can be done without it. */
    @ArchTest
    static final ArchRule nothingButItsCommandKnowsTheDesk = noClasses()
            .that()
            .resideOutsideOfPackage("org.accede.desk..")
            .and()
            .doNotHaveFullyQualifiedName("org.accede.cli.DeskCommand")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.accede.desk..");

    @ArchTest
    static final ArchRule theDeskGoesOneWay = noClasses()
            .that()
            .resideInAnyPackage("org.accede.desk.store..", "org.accede.desk.action..", "org.accede.desk.view..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.accede.desk.web..");

    @ArchTest
    static final ArchRule theStoreKnowsNoPage = noClasses()
            .that()
            .resideInAPackage("org.accede.desk.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.accede.desk.action..", "org.accede.desk.view..");

    @ArchTest
    static final ArchRule whatIsDoneKnowsNoPage = noClasses()
            .that()
            .resideInAPackage("org.accede.desk.action..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.accede.desk.view..");

    @ArchTest
    static final ArchRule noMutableStaticState =
            fields().that().areStatic().and().areNotPrivate().should().beFinal();

    @ArchTest
    static final ArchRule onlyTheCommandLineEndsTheProcess = noClasses()
            .that()
            .resideOutsideOfPackage("org.accede.cli..")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule theClockIsReadInOnePlace = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.accede.cli.SettingOptions")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(java.time.Clock.class)
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");
}
