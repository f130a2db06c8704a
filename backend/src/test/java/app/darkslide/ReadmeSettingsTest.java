package app.darkslide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of settings in {@code docs/settings.md} are the code's, and the README's is taken from them. */
class ReadmeSettingsTest {
    private static final Path SETTINGS = Path.of("docs/settings.md");

    private static final Pattern ROW =
            Pattern.compile("^\\| `(DARKSLIDE_[A-Z0-9_]+)` \\| (.*?) \\|", Pattern.MULTILINE);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(DARKSLIDE_[A-Z_]+):([^$}]*)");

    private static final Pattern RENAMED = Pattern.compile("^(darkslide\\.[a-z.-]+)=\\$\\{", Pattern.MULTILINE);

    @Test
    void everySettingIsDocumentedWithItsDefault() throws IOException {
        var documented = new TreeMap<String, String>();
        ROW.matcher(Files.readString(SETTINGS)).results().forEach(row -> documented.put(row.group(1), row.group(2)));
        var real = new TreeMap<String, String>();
        inCode().forEach(setting -> real.put(setting.getKey(), setting.getValue()));
        renamed().forEach(real::remove);
        inProperties().forEach(setting -> real.put(setting.getKey(), setting.getValue()));
        // Said in words there.
        for (var name : new String[] {
            "DARKSLIDE_ACCOUNTS_CONCURRENT_HASHES",
            "DARKSLIDE_DATABASE_URL",
            "DARKSLIDE_RENDITIONS_DECODE_THREADS",
            "DARKSLIDE_RENDITIONS_NATIVE_DIRECTORY"
        }) real.replace(name, documented.get(name));
        assertEquals(lines(real), lines(documented));
    }

    @Test
    void theReadmeHasSomeOfTheSameRows() throws IOException {
        var rows = Files.readAllLines(SETTINGS).stream().collect(Collectors.toSet());
        var shown = Files.readAllLines(Path.of("../README.md")).stream()
                .filter(line -> line.startsWith("| `DARKSLIDE_"))
                .toList();
        assertEquals(
                List.of(), shown.stream().filter(row -> !rows.contains(row)).toList());
        assertTrue(shown.size() >= 10 && shown.size() <= 12, shown.toString());
    }

    private static Stream<Map.Entry<String, String>> inProperties() throws IOException {
        return PLACEHOLDER
                .matcher(Files.readString(Path.of("src/main/resources/application.properties")))
                .results()
                .map(match -> Map.entry(match.group(1), quoted(match.group(2))));
    }

    /** What has a shorter name than the one that follows from the code. */
    private static Stream<String> renamed() throws IOException {
        return RENAMED.matcher(Files.readString(Path.of("src/main/resources/application.properties")))
                .results()
                .map(match -> variable(match.group(1)));
    }

    private static Stream<Map.Entry<String, String>> inCode() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("app.darkslide").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()).map(method -> setting(type, method)));
    }

    private static Map.Entry<String, String> setting(Class<?> type, Method method) {
        var name = Optional.ofNullable(method.getAnnotation(WithName.class))
                .map(WithName::value)
                .orElse(StringUtil.skewer(method.getName()));
        var prefix = type.getAnnotation(ConfigMapping.class).prefix();
        var value = Optional.ofNullable(method.getAnnotation(WithDefault.class))
                .map(WithDefault::value)
                .orElse("");
        return Map.entry(variable(prefix + "." + name), quoted(value));
    }

    private static String variable(String property) {
        return StringUtil.replaceNonAlphanumericByUnderscores(property).toUpperCase();
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "" : "`" + value + "`";
    }

    private static String lines(Map<String, String> settings) {
        var lines = new StringBuilder();
        settings.forEach(
                (name, value) -> lines.append(name).append(" = ").append(value).append('\n'));
        return lines.toString();
    }
}
