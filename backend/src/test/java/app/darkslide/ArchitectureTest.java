package app.darkslide;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.guests.GuestName;
import app.darkslide.guests.GuestUploads;
import app.darkslide.images.Gallery;
import app.darkslide.images.GrantedImage;
import app.darkslide.images.Image;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageChanges;
import app.darkslide.images.ImageEdits;
import app.darkslide.images.ImageTable;
import app.darkslide.images.NewImage;
import app.darkslide.images.OwnImage;
import app.darkslide.images.RenditionChanges;
import app.darkslide.images.SeenImage;
import app.darkslide.images.VisibleImage;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.quotas.Quotas;
import app.darkslide.uploads.UploadRequest;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the packages point downwards, as backend/README.md draws them. */
class ArchitectureTest {
    private static final String ROOT = "app.darkslide";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /**
     * All packages, from the top down. A package may use those in the lines below it, and nothing else: not its neighbours in
     * the same line, and nothing that is missing here.
     */
    private static final List<List<String>> LAYERS = List.of(
            List.of("exports", "rehearsal", "visitors"),
            List.of("guests"),
            List.of(
                    "uploads",
                    "timeline",
                    "search",
                    "trash",
                    "downloads",
                    "admin",
                    "backup",
                    "fsck",
                    "scrub",
                    "imports"),
            List.of("changes", "shares", "members"),
            List.of("albums"),
            List.of("images"),
            List.of("tags"),
            List.of("viewers"),
            List.of("resets"),
            List.of("users"),
            List.of("tokens", "registration", "oidc"),
            List.of("factors"),
            List.of("passkeys"),
            List.of("sessions"),
            List.of("passwords", "audit"),
            List.of("throttling"),
            List.of("activity"),
            List.of("deletions"),
            List.of("quotas"),
            List.of("records"),
            List.of("keys"),
            List.of("mail"),
            List.of("settings", "replicas"),
            List.of("web", "storage", "crypto", "renditions", "database", "jobs"),
            List.of("files", "dates", "places", "zip", "exportformat", "cleancopy"));

    private static boolean mayUse(String user, String used) {
        return user.equals(used) || layer(user) < layer(used) && layer(user) >= 0;
    }

    /** 0 is the topmost; -1 for a package that is in none, which may use nothing and be used by nothing. */
    private static int layer(String name) {
        return IntStream.range(0, LAYERS.size())
                .filter(layer -> LAYERS.get(layer).contains(name))
                .findFirst()
                .orElse(-1);
    }

    /** The package directly below {@code app.darkslide} that something is in; empty for the application itself. */
    private static String feature(JavaClass one) {
        var name = one.getBaseComponentType().getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.")[0];
    }

    private static final ArchCondition<JavaClass> ONLY_USE_PACKAGES_BELOW =
            new ArchCondition<>("only use packages in layers below their own") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    for (var dependency : user.getDirectDependenciesFromSelf()) {
                        var used = dependency.getTargetClass();
                        if (!used.getBaseComponentType().getPackageName().startsWith(ROOT)) continue;
                        if (!mayUse(feature(user), feature(used)))
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            };

    private static final ArchRule LAYERED =
            classes().that().resideOutsideOfPackage(ROOT).should(ONLY_USE_PACKAGES_BELOW);

    @Test
    void packagesUseOnlyWhatIsBelowThem() {
        LAYERED.check(CLASSES);
    }

    @Test
    void everyPackageIsInALayer() {
        var missing = CLASSES.stream()
                .map(ArchitectureTest::feature)
                .filter(name -> !name.isEmpty() && layer(name) < 0)
                .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), missing, "packages that the list of layers does not name");
    }

    @Test
    void everyLayerHasItsPackage() {
        var present = CLASSES.stream().map(ArchitectureTest::feature).collect(toSet());
        for (var layer : LAYERS) for (var name : layer) assertTrue(present.contains(name), name);
    }

    @Test
    void aPackageThatIsInNoLayerMayUseNothingAndBeUsedByNothing() {
        assertFalse(mayUse("images", "unlisted"));
        assertFalse(mayUse("unlisted", "images"));
        assertFalse(mayUse("unlisted", "web"));
    }

    @Test
    void neighboursAndWhatIsAboveMayNotBeUsed() {
        assertTrue(mayUse("trash", "images"));
        assertFalse(mayUse("images", "trash"));
        assertFalse(mayUse("trash", "downloads"));
        assertFalse(mayUse("storage", "crypto"));
    }

    /** Or it is called while the beans that it needs go away, and the log ends with a stack trace. */
    @Test
    void whatIsScheduledRestsOnceTheServiceEnds() {
        methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .should()
                .beAnnotatedWith(describe(
                        "@Scheduled that is skipped while the application is not running", annotation -> annotation
                                .tryGetExplicitlyDeclaredProperty("skipExecutionIf")
                                .filter(type ->
                                        ((JavaClass) type).isEquivalentTo(Scheduled.ApplicationNotRunning.class))
                                .isPresent()))
                .check(CLASSES);
    }

    @Test
    void onlyImageChangesWithImageEditsAndRenditionChangesWritesImages() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(ImageChanges.class, ImageEdits.class, RenditionChanges.class)
                .should()
                .callMethodWhere(describe("writes images or their counts", ArchitectureTest::writes))
                .check(CLASSES);
        noClasses()
                .that()
                .doNotBelongToAnyOf(ImageChanges.class, ImageEdits.class, NewImage.class, Image.class, ImageTable.class)
                .should()
                .setFieldWhere(describe("is a column of an image", access -> access.getTargetOwner()
                        .isEquivalentTo(Image.class)))
                .check(CLASSES);
    }

    /** In the one transaction of {@link ImageChanges}: whatever else they wrote would be neither counted nor numbered. */
    @Test
    void itsHelpersNeitherCountNorNumberNorBeginTransactions() {
        noClasses()
                .that()
                .belongToAnyOf(ImageEdits.class, RenditionChanges.class)
                .should()
                .dependOnClassesThat()
                .haveSimpleName("MonthCounts")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("ChangeNumbers")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(QuarkusTransaction.class)
                .check(CLASSES);
    }

    /** All that others may call of those that write; what is missing here is taken for writing. */
    private static final Set<String> READING = Set.of(
            "ImageRepository.find",
            "ImageRepository.lock",
            "ImageRepository.exists",
            "ImageRepository.of",
            "ImageRepository.ofFiles",
            "ImageRepository.inGallery",
            "ImageRepository.live",
            "ImageRepository.claimTrash",
            "ImageRepository.ownersOfTrash",
            "MonthCounts.months");

    private static boolean writes(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        return Set.of("ImageRepository", "MonthCounts", "ChangeNumbers").contains(owner.getSimpleName())
                && !owner.equals(call.getOriginOwner())
                && !READING.contains(owner.getSimpleName() + "." + call.getName());
    }

    @Test
    void onlyImageChangesCountsWhatIsStored() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(ImageChanges.class, Quotas.class)
                .should()
                .callMethodWhere(describe(
                        "counts images in or out",
                        call -> call.getTargetOwner().isEquivalentTo(Quotas.class)
                                && Set.of("add", "remove").contains(call.getName())))
                .check(CLASSES);
    }

    @Test
    void onlyImageAccessLeadsFromAViewerToImages() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(
                        ImageAccess.class, VisibleImage.class, SeenImage.class, OwnImage.class, GrantedImage.class)
                .should()
                .callConstructorWhere(describe(
                        "makes a gallery or a visible image",
                        call -> call.getTargetOwner().isEquivalentTo(Gallery.class)
                                || call.getTargetOwner().isAssignableTo(VisibleImage.class)))
                .check(CLASSES);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .and()
                .resideInAnyPackage(IMAGES_AND_ABOVE)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("app.darkslide.sessions.CurrentUser")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("app.darkslide.keys.OwnerKeys")
                .check(CLASSES);
    }

    private static final String[] IMAGES_AND_ABOVE = LAYERS.stream()
            .limit(layer("images") + 1)
            .flatMap(List::stream)
            .map(name -> ROOT + "." + name + "..")
            .toArray(String[]::new);

    /** What the link of a share does not open cannot be opened there, whatever a query finds. */
    @Test
    void visitorsKnowNoUserAndNoKeyOfOne() {
        noClasses()
                .that()
                .resideInAPackage("app.darkslide.visitors..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("app.darkslide.viewers..", "app.darkslide.sessions..", "app.darkslide.users..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        OwnerKeys.class,
                        OwnerKey.class,
                        SeenImage.class,
                        OwnImage.class,
                        GrantedImage.class,
                        Gallery.class)
                .check(CLASSES);
    }

    /** It takes a link, a name and bytes, and can do nothing but add: what it does with an owner's key stays behind it. */
    @Test
    void visitorsReachTheOwnersSideByTheDoorForGuestsAlone() {
        noClasses()
                .that()
                .resideInAPackage("app.darkslide.visitors..")
                .should()
                .dependOnClassesThat(describe(
                        "have to do with uploads or guests, besides that door", ArchitectureTest::isBehindTheDoor))
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("app.darkslide.images..")
                .and()
                .doNotBelongToAnyOf(GuestUploads.class)
                .should()
                .callMethod(ImageAccess.class, "galleryOf", UUID.class)
                .check(CLASSES);
        var door = CLASSES.get(GuestUploads.class).getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaMethod::getName)
                .toList();
        assertEquals(List.of("add"), door);
    }

    private static boolean isBehindTheDoor(JavaClass used) {
        var isDoor = Stream.of(GuestUploads.class, GuestName.class, UploadRequest.class)
                .anyMatch(type -> used.isEquivalentTo(type)
                        || used.getEnclosingClass()
                                .filter(outer -> outer.isEquivalentTo(type))
                                .isPresent());
        return used.getPackageName().matches(".*\\.darkslide\\.(guests|uploads)") && !isDoor;
    }

    @Test
    void nothingForVisitorsIsBesideTheGateButTheDoor() {
        classes()
                .that()
                .resideInAPackage("app.darkslide.visitors..")
                .and()
                .areAnnotatedWith(Path.class)
                .and()
                .doNotHaveSimpleName("LinkResource")
                .should()
                .beAnnotatedWith("app.darkslide.visitors.Gated")
                .check(CLASSES);
    }

    /** Not by mistake either: administrators look after accounts, and cannot see what is in them. */
    @Test
    void administrationKnowsNeitherImagesNorKeys() {
        noClasses()
                .that()
                .resideInAPackage("app.darkslide.admin..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "app.darkslide.images..",
                        "app.darkslide.viewers..",
                        "app.darkslide.keys..",
                        "app.darkslide.crypto..",
                        "app.darkslide.storage..",
                        "app.darkslide.renditions..")
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
                        "app.darkslide.database..",
                        "app.darkslide.jobs..",
                        "app.darkslide.files..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..")
                .check(CLASSES);
    }

    @Test
    void cryptoAndFilesArePlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage("app.darkslide.crypto..", "app.darkslide.files..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
                .check(CLASSES);
    }

    /** So that nothing of it is loaded where no object store is set. */
    @Test
    void onlyWhatSpeaksToAnObjectStoreKnowsItsLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.darkslide.storage.s3..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk..")
                .check(CLASSES);
    }

    /** What strangers get is decided by the bytes of a file alone. */
    @Test
    void cleanCopiesKnowNothingButJava() {
        classes()
                .that()
                .resideInAPackage("app.darkslide.cleancopy..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("app.darkslide.cleancopy..", "java..")
                .check(CLASSES);
    }

    @Test
    void injectedFieldsAreNeverPrivate() {
        noFields().that().areAnnotatedWith(Inject.class).should().bePrivate().check(CLASSES);
    }

    @Test
    void repositoriesStayInTheirPackages() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void noOtherPackageCanWriteAnEntity() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .should()
                .notBePublic()
                .check(CLASSES);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(void.class)
                .check(CLASSES);
    }
}
