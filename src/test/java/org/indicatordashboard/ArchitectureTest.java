package org.indicatordashboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.observation.StoredFigure;
import org.indicatordashboard.plan.Responsible;
import org.indicatordashboard.publication.Revised;
import org.indicatordashboard.reading.Decision;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The house of the README, executed: which rooms there are, and that nothing calls upwards. */
@AnalyzeClasses(packages = "org.indicatordashboard", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "org.indicatordashboard.";

    /** From the ground up; a room imports only rooms that stand before it. */
    private static final List<String> DRAWING = lines("/house.txt");

    private static final List<String> ROOMS =
            DRAWING.stream().map(line -> line.substring(0, line.indexOf(' '))).toList();

    private static final Set<String> NOT_WORDS_OF_THE_DOMAIN =
            Set.of("util", "utils", "common", "misc", "impl", "dto", "service", "helper", "manager", "converter");

    @Test
    void theReadmeDrawsTheHouse() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertTrue(
                readme.contains(DRAWING.stream().map(line -> "  " + line + "\n").collect(Collectors.joining())));
    }

    @ArchTest
    static final ArchRule everyRoomIsOnTheList =
            classes().should(condition("stand in a listed room", c -> ROOMS.contains(room(c))));

    @ArchTest
    static final ArchRule noRoomCallsUpwards = classes()
            .should(new ArchCondition<JavaClass>("use only rooms that stand before their own") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                    from.getDirectDependenciesFromSelf().stream()
                            .filter(d -> d.getTargetClass().getPackageName().startsWith(HOUSE))
                            .filter(d -> floor(d.getTargetClass()) > floor(from))
                            .forEach(d -> events.add(SimpleConditionEvent.violated(from, d.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule roomsFormNoCircles =
            slices().matching(HOUSE + "(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thereAreNoDrawersForWhateverIsLeftOver = classes()
            .should(condition(
                    "carry words of the domain in their package and name",
                    c -> Stream.concat(Stream.of(c.getPackageName().split("\\.")), words(c.getSimpleName()))
                            .noneMatch(w -> NOT_WORDS_OF_THE_DOMAIN.contains(w.toLowerCase()))));

    @ArchTest
    static final ArchRule httpIsSpokenInResourcesOnly = classes()
            .that()
            .areAnnotatedWith(jakarta.ws.rs.Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule tablesDoNotLeaveTheHouse = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(jakarta.ws.rs.Path.class)
            .and()
            .areNotPrivate()
            .should(new ArchCondition<JavaMethod>("return no row of a table, and nothing that holds one") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    leaving(method.getReturnType(), new HashSet<>())
                            .filter(t -> t.isAnnotatedWith(Entity.class) || t.isAnnotatedWith(Embeddable.class))
                            .forEach(t -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " returns " + t.getName())));
                }
            });

    /** The type of a result and, in the house, of all that its fields hold; what hides here, NoTableLeaves finds. */
    private static Stream<JavaClass> leaving(JavaType type, Set<JavaClass> before) {
        return type.getAllInvolvedRawTypes().stream()
                .filter(t -> t.getPackageName().startsWith(HOUSE) && before.add(t))
                .flatMap(t -> Stream.concat(
                        Stream.of(t),
                        t.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .flatMap(field -> leaving(field.getType(), before))));
    }

    @ArchTest
    static final ArchRule whatLeavesTheHouseIsARecord =
            classes().that().haveSimpleNameEndingWith("View").should().beRecords();

    /** What is noted later, once, in a row of history. */
    private static final Set<String> NOTED_LATER = Set.of("supersededIn", "undoneBy", "undoneAt");

    private static final DescribedPredicate<JavaClass> HISTORY = DescribedPredicate.describe(
            "history",
            c -> c.isAssignableTo(Revised.class)
                    || c.isAnnotatedWith(Immutable.class)
                    || c.isEquivalentTo(Decision.class));

    @ArchTest
    static final ArchRule historyIsNotUpdated = fields().that()
            .areDeclaredInClassesThat(HISTORY.and(DescribedPredicate.not(annotatedWith(Immutable.class)))
                    .or(assignableTo(StoredFigure.class)
                            .or(assignableTo(Citation.class))
                            .or(assignableTo(Responsible.class))))
            .and()
            .areNotStatic()
            .and()
            .areNotAnnotatedWith(Id.class)
            .and()
            .areNotAnnotatedWith(Transient.class)
            .and()
            .areNotAnnotatedWith(Embedded.class)
            .should(new ArchCondition<JavaField>("be columns that are not updatable") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    boolean isFixed = field.isAnnotatedWith(Immutable.class)
                            || field.tryGetAnnotationOfType(Column.class)
                                    .map(column -> !column.updatable())
                                    .orElse(false);
                    if (!isFixed && !NOTED_LATER.contains(field.getName())) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can be updated"));
                    }
                }
            });

    @ArchTest
    static final ArchRule doorsToHistoryOfferNoDelete = classes()
            .should(new ArchCondition<JavaClass>("not inherit delete and update for history") {
                @Override
                public void check(JavaClass door, ConditionEvents events) {
                    door.getInterfaces().stream()
                            .filter(t -> t.toErasure().isAssignableTo(PanacheRepositoryBase.class))
                            .flatMap(t -> t.getAllInvolvedRawTypes().stream())
                            .filter(HISTORY)
                            .forEach(t -> events.add(SimpleConditionEvent.violated(
                                    door, door.getName() + " can delete " + t.getSimpleName())));
                }
            });

    @ArchTest
    static final ArchRule nothingIsRemovedPastTheDoors = noClasses()
            .that()
            .resideOutsideOfPackage(HOUSE + "access..")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "remove, merge or executeUpdate of persistence",
                    call -> Set.of("remove", "merge", "executeUpdate").contains(call.getName())
                            && call.getTargetOwner().getPackageName().startsWith("jakarta.persistence")));

    @ArchTest
    static final ArchRule pureRoomsKnowNeitherTablesNorHttpNorTheClock = noClasses()
            .that()
            .resideInAnyPackage(
                    HOUSE + "figure..",
                    HOUSE + "assessment..",
                    HOUSE + "extraction..",
                    HOUSE + "language..",
                    HOUSE + "time..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..", "jakarta.ws.rs..", "io.vertx..", "org.hibernate..", "io.quarkus..");

    @ArchTest
    static final ArchRule nobodyAsksTheMachineForItsTime = noClasses()
            .that()
            .doNotHaveSimpleName("ClockProducer")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "now() without a clock",
                    call -> Set.of("now", "systemDefaultZone", "systemUTC", "currentTimeMillis")
                                    .contains(call.getName())
                            && !call.getTarget().getRawParameterTypes().stream()
                                    .anyMatch(t -> t.getName().equals("java.time.Clock"))
                            && (call.getTargetOwner().getPackageName().equals("java.time")
                                    || call.getTargetOwner().getName().equals("java.lang.System"))));

    @ArchTest
    static final ArchRule figuresAreExact = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    HOUSE + "figure..",
                    HOUSE + "assessment..",
                    HOUSE + "observation..",
                    HOUSE + "plan..",
                    HOUSE + "progress..")
            .should(
                    new ArchCondition<JavaField>(
                            "be " + BigDecimal.class.getSimpleName() + " where they are fractions") {
                        @Override
                        public void check(JavaField field, ConditionEvents events) {
                            if (Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                                    .contains(field.getRawType().getName())) {
                                events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is inexact"));
                            }
                        }
                    });

    @ArchTest
    static final ArchRule datesAreOfJavaTime = noClasses()
            // The properties of Office files are set through java.util.Date, POI knows nothing else.
            .that()
            .doNotHaveSimpleName("DocumentProperties")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class, java.sql.Date.class, java.sql.Timestamp.class);

    @ArchTest
    static final ArchRule nothingIsMockedAndNothingIsOfTheOldNamespace = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.inject..", "javax.persistence..", "org.mockito..");

    private static List<String> lines(String resource) {
        try (InputStream file = ArchitectureTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String room(JavaClass c) {
        String inside = c.getPackageName() + ".";
        return inside.startsWith(HOUSE) && inside.length() > HOUSE.length()
                ? inside.substring(HOUSE.length(), inside.indexOf('.', HOUSE.length()))
                : "";
    }

    private static int floor(JavaClass c) {
        return ROOMS.indexOf(room(c));
    }

    private static Stream<String> words(String camelCase) {
        return Stream.of(camelCase.split("(?<=[a-z])(?=[A-Z])"));
    }

    private static ArchCondition<JavaClass> condition(String what, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                if (!holds.test(c)) {
                    events.add(SimpleConditionEvent.violated(c, c.getName() + " does not " + what));
                }
            }
        };
    }
}
