package app.darkslide;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A test that needs the application says so by {@code @QuarkusTest}, and the profile {@code quick} leaves it out by that. */
class PlainTestsTest {
    @Test
    void noneStartsTheApplicationInAnyOtherWay() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Test")
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .areNotAnnotatedWith(QuarkusTest.class)
                .and()
                .doNotBelongToAnyOf(PlainTestsTest.class)
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAPackage("io.quarkus.test..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .importPackages("app.darkslide"));
    }

    @Test
    void theProfileKnowsTheTagThatTheAnnotationBrings() throws Exception {
        var left =
                Pattern.compile("<excludedGroups>(.*)</excludedGroups>").matcher(Files.readString(Path.of("pom.xml")));
        left.find();
        assertEquals(QuarkusTest.class.getAnnotation(Tag.class).value(), left.group(1));
    }
}
