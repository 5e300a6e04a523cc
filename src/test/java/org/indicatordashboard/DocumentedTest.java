package org.indicatordashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import io.smallrye.config.WithParentName;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Operations;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a district may set and what a program may ask stands in the README. */
@ServiceTest
class DocumentedTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.indicatordashboard");

    @Test
    void everySettingStandsInTheReadme() throws IOException {
        String readme = readme();
        List<String> missing =
                settings().stream().filter(key -> !readme.contains(key)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyOperationStandsInTheReadme() throws IOException {
        String readme = readme();
        List<String> missing = Operations.all().stream()
                .map(operation -> operation.path().replace("/api/v1", ""))
                .filter(path -> !readme.contains(path))
                .distinct()
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void theSettingsAreFound() {
        assertTrue(
                settings()
                        .containsAll(List.of(
                                "dashboard.dataset.folder",
                                "dashboard.answers.kept",
                                "dashboard.assessment.on-track",
                                "dashboard.time-zone")),
                settings()::toString);
    }

    private static String readme() throws IOException {
        Path readme = Path.of("README.md");
        assertTrue(Files.exists(readme), "README.md is missing");
        return Files.readString(readme);
    }

    /** In full, or short after a neighbour in the same line: `dashboard.start.region`, `.plan`. */
    private static boolean names(String line, String key) {
        int dot = key.lastIndexOf('.');
        return line.contains(key)
                || (line.contains(key.substring(0, dot + 1)) && line.contains("`" + key.substring(dot) + "`"));
    }

    /** Keys of every settings interface and of every single setting that is injected. */
    private static Set<String> settings() {
        Set<String> keys = new TreeSet<>();
        for (JavaClass settings : HOUSE.that(isSettings())) {
            add(settings.getAnnotationOfType(ConfigMapping.class).prefix(), settings, keys);
        }
        HOUSE.stream()
                .flatMap(c -> c.getCodeUnits().stream())
                .flatMap(unit -> unit.getParameters().stream())
                .filter(p -> p.isAnnotatedWith(ConfigProperty.class))
                .map(p -> p.getAnnotationOfType(ConfigProperty.class).name())
                .forEach(keys::add);
        HOUSE.stream()
                .flatMap(c -> c.getFields().stream())
                .filter(f -> f.isAnnotatedWith(ConfigProperty.class))
                .map(f -> f.getAnnotationOfType(ConfigProperty.class).name())
                .forEach(keys::add);
        keys.removeIf(key -> !key.startsWith("dashboard."));
        return keys;
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> isSettings() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "settings", c -> c.isAnnotatedWith(ConfigMapping.class));
    }

    private static void add(String prefix, JavaClass settings, Set<String> keys) {
        for (JavaMethod method : settings.getMethods()) {
            String name = method.isAnnotatedWith(WithName.class)
                    ? method.getAnnotationOfType(WithName.class).value()
                    : method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            String key = method.isAnnotatedWith(WithParentName.class) ? prefix : prefix + "." + name;
            List<JavaClass> groups = Stream.of(method.getRawReturnType())
                    .filter(t -> t.isInterface() && t.getPackageName().startsWith("org.indicatordashboard"))
                    .toList();
            if (groups.isEmpty()) {
                keys.add(key);
            }
            groups.forEach(group -> add(key, group, keys));
        }
    }
}
