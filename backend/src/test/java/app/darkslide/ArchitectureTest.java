package app.darkslide;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The arrows between the packages point downwards, as backend/README.md draws them. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.darkslide");

    /** From the top down. */
    private static final String[] PEOPLE = {
        "app.darkslide.users..",
        "app.darkslide.activity..",
        "app.darkslide.tokens..",
        "app.darkslide.sessions..",
        "app.darkslide.passwords..",
        "app.darkslide.throttling..",
        "app.darkslide.keys.."
    };

    @Test
    void theTrashKnowsPicturesTheyKnowPeopleAndNotTheOtherWayRound() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("on top")
                .definedBy("app.darkslide.trash..", "app.darkslide.downloads..")
                .layer("images")
                .definedBy("app.darkslide.images..")
                .layer("people")
                .definedBy(PEOPLE)
                .layer("underneath")
                .definedBy(
                        "app.darkslide.storage..",
                        "app.darkslide.crypto..",
                        "app.darkslide.renditions..",
                        "app.darkslide.web..",
                        "app.darkslide.database..")
                .whereLayer("on top")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("images")
                .mayOnlyBeAccessedByLayers("on top")
                .whereLayer("people")
                .mayOnlyBeAccessedByLayers("on top", "images")
                .check(CLASSES);
    }

    @Test
    void whatIsOnTopKnowsNothingOfItsNeighbours() {
        slices().matching("app.darkslide.(trash|downloads)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void theRoomsOfPeopleKnowOnlyTheOnesBelow() {
        for (int room = 1; room < PEOPLE.length; room++)
            noClasses()
                    .that()
                    .resideInAPackage(PEOPLE[room])
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(Arrays.copyOf(PEOPLE, room))
                    .check(CLASSES);
    }

    @Test
    void whatIsUnderneathKnowsNothingOfItsNeighbours() {
        for (var each : new String[] {"storage", "crypto", "renditions", "web", "database"})
            noClasses()
                    .that()
                    .resideInAPackage("app.darkslide." + each + "..")
                    .should()
                    .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                            "are another package's",
                            other -> other.getPackageName().startsWith("app.darkslide")
                                    && !other.getPackageName().startsWith("app.darkslide." + each)))
                    .check(CLASSES);
    }

    @Test
    void onlyWebAndTheResourcesKnowHttp() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "app.darkslide.storage..",
                        "app.darkslide.crypto..",
                        "app.darkslide.renditions..",
                        "app.darkslide.database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..")
                .check(CLASSES);
    }

    @Test
    void cryptoIsPlainJava() {
        noClasses()
                .that()
                .resideInAPackage("app.darkslide.crypto..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
                .check(CLASSES);
    }

    @Test
    void injectedFieldsAreNeverPrivate() {
        noFields().that().areAnnotatedWith(Inject.class).should().bePrivate().check(CLASSES);
    }

    @Test
    void entitiesAndRepositoriesStayInTheirPackages() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .or()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }
}
