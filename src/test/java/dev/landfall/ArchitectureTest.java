package dev.landfall;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the house together: floors, cycles, one home for each library, and a core that touches neither streams nor clock nor
 * files. Each rule is checked against the main code, and against a snippet that shows that the rule can fail.
 */
class ArchitectureTest {
    private static final String ROOT = "dev.landfall";

    /**
     * The rooms, from the ground up. A room is a package with its sub-packages, less those that are rooms themselves. A class
     * uses its own room and those on lower floors; rooms on one floor do not know each other.
     *
     * <p>{@code syntax.tree} lies below {@code law} and {@code resolve} on purpose: packs are written in the language itself, so
     * {@code law} reads its rules, and {@code resolve} its models, from the tree. {@code model} lies beside the tree and may not
     * look: what a model means must not hang on how it was written, or importers could not make one.
     */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("source"),
            Set.of("diagnostic"),
            Set.of("syntax.tree", "model"),
            Set.of("syntax", "law", "flow"),
            Set.of("resolve", "format", "assess"),
            Set.of("compare", "plan", "document"),
            Set.of("workspace", "render", "exchange", "serve"),
            Set.of("cli", "lsp"));

    /** Each library and the packages, with their sub-packages, that are its home. Elsewhere nobody knows that it exists. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.antlr", Set.of("syntax")),
            Map.entry("org.jgrapht", Set.of("flow")),
            Map.entry("com.fasterxml.jackson", Set.of("render.json", "exchange")),
            Map.entry("guru.nidi.graphviz", Set.of("render.diagram")),
            Map.entry("com.eclipsesource.v8", Set.of("render.diagram")),
            Map.entry("org.apache.poi", Set.of("render.docx", "render.xlsx")),
            Map.entry("org.apache.xmlbeans", Set.of("render.docx", "render.xlsx")),
            Map.entry("org.openxmlformats.schemas", Set.of("render.docx", "render.xlsx")),
            Map.entry("freemarker", Set.of("document.template")),
            Map.entry("org.commonmark", Set.of("document.template")),
            Map.entry("picocli", Set.of("cli")),
            Map.entry("org.eclipse.lsp4j", Set.of("lsp")),
            Map.entry("com.sun.net.httpserver", Set.of("serve")));

    private static final Set<String> JDK = Set.of("java", "javax", "org.w3c.dom", "org.xml.sax");

    private static final ArchRule USES_LOWER_FLOORS_ONLY =
            classes().should(each("use only rooms on lower floors", ArchitectureTest::climbs)).allowEmptyShould(true);

    private static final ArchRule HAS_NO_PACKAGE_CYCLES =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);

    private static final ArchRule LEAVES_LIBRARIES_AT_HOME =
            classes().should(each("use each library in its home only", ArchitectureTest::strays)).allowEmptyShould(true);

    private static final ArchRule TOUCHES_NO_OUTER_WORLD = classes()
            .that().resideOutsideOfPackages(ROOT + ".workspace..", ROOT + ".cli..")
            .should(each("leave streams, clock and files to workspace and cli", ArchitectureTest::touches))
            .allowEmptyShould(true);

    private static final ArchRule HAS_NO_VISITORS =
            classes().should(each("switch over sealed families", ArchitectureTest::visits)).allowEmptyShould(true);

    @Nested
    @DisplayName("The main code")
    class MainCode {
        private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target/classes"));

        @Test
        void is_there() {
            assertThat(MAIN).isNotEmpty();
        }

        @Test
        void uses_lower_floors_only() {
            USES_LOWER_FLOORS_ONLY.check(MAIN);
        }

        @Test
        void has_no_package_cycles() {
            HAS_NO_PACKAGE_CYCLES.check(MAIN);
        }

        @Test
        void leaves_libraries_at_home() {
            LEAVES_LIBRARIES_AT_HOME.check(MAIN);
        }

        @Test
        void touches_no_outer_world() {
            TOUCHES_NO_OUTER_WORLD.check(MAIN);
        }

        @Test
        void has_no_visitors() {
            HAS_NO_VISITORS.check(MAIN);
        }

        @Test
        void introduces_each_package() throws IOException {
            assertThat(packagesWithoutIntroduction(Path.of("src/main/java"))).isEmpty();
        }
    }

    @Nested
    @DisplayName("The rules reject")
    class Rejected {
        @TempDir
        private Path folder;

        @Test
        void a_room_above() {
            assertThat(violations(USES_LOWER_FLOORS_ONLY, "package dev.landfall.source; class Low { dev.landfall.law.High high; }",
                            "package dev.landfall.law; public class High {}"))
                    .contains("`source` on floor 0 uses `law` on floor 3");
        }

        @Test
        void a_room_beside() {
            assertThat(violations(USES_LOWER_FLOORS_ONLY, "package dev.landfall.lsp; class One { dev.landfall.cli.Other[] others; }",
                            "package dev.landfall.cli; public class Other {}"))
                    .contains("`lsp` on floor 7 uses `cli` on floor 7");
        }

        @Test
        void a_model_that_reads_the_tree() {
            assertThat(violations(USES_LOWER_FLOORS_ONLY, "package dev.landfall.model; class Party { dev.landfall.syntax.tree.Node written; }",
                            "package dev.landfall.syntax.tree; public class Node {}"))
                    .contains("`model` on floor 2 uses `syntax.tree` on floor 2");
        }

        @Test
        void a_tree_that_knows_its_parser() {
            assertThat(violations(USES_LOWER_FLOORS_ONLY, "package dev.landfall.syntax.tree; class Node { dev.landfall.syntax.Parser by; }",
                            "package dev.landfall.syntax; public class Parser {}"))
                    .contains("`syntax.tree` on floor 2 uses `syntax` on floor 3");
        }

        @Test
        void a_package_without_a_floor() {
            assertThat(violations(USES_LOWER_FLOORS_ONLY, "package dev.landfall.util; class Strings {}"))
                    .contains("dev.landfall.util.Strings is on no floor");
            assertThat(violations(USES_LOWER_FLOORS_ONLY, "package dev.landfall.sources; class Longer {}"))
                    .contains("dev.landfall.sources.Longer is on no floor");
        }

        @Test
        void a_cycle_inside_a_room() {
            assertThat(violations(HAS_NO_PACKAGE_CYCLES, "package dev.landfall.render.html; public class Page { dev.landfall.render.text.Line line; }",
                            "package dev.landfall.render.text; public class Line { dev.landfall.render.html.Page page; }"))
                    .contains("Cycle detected");
        }

        @Test
        void each_library_away_from_home() {
            for (var library : LIBRARIES.keySet()) {
                assertThat(violations(LEAVES_LIBRARIES_AT_HOME, "package %s; public class Borrowed {}".formatted(library),
                                "package dev.landfall.assess; class Stray { %s.Borrowed it; }".formatted(library)))
                        .contains("dev.landfall.assess.Stray uses " + library + ".Borrowed, whose home is");
            }
        }

        @Test
        void a_parser_library_in_the_tree() {
            assertThat(violations(LEAVES_LIBRARIES_AT_HOME, "package org.antlr.v4; public class Token {}",
                            "package dev.landfall.syntax.tree; class Node { org.antlr.v4.Token first; }"))
                    .contains("dev.landfall.syntax.tree.Node uses org.antlr.v4.Token, whose home is [syntax]");
        }

        @Test
        void a_library_without_a_home() {
            assertThat(violations(LEAVES_LIBRARIES_AT_HOME, "package com.google.common; public class Lists {}",
                            "package dev.landfall.flow; class Facts { com.google.common.Lists lists; }"))
                    .contains("dev.landfall.flow.Facts uses com.google.common.Lists, which has no home");
        }

        @Test
        void each_touch_of_the_outer_world() {
            var touches = Map.ofEntries(
                    Map.entry("System.out.println(1)", "System.out"),
                    Map.entry("System.err.println(1)", "System.err"),
                    Map.entry("System.in.close()", "System.in"),
                    Map.entry("System.exit(1)", "System.exit"),
                    Map.entry("System.nanoTime()", "System.nanoTime"),
                    Map.entry("java.time.LocalDate.now()", "LocalDate.now"),
                    Map.entry("java.time.Instant.now()", "Instant.now"),
                    Map.entry("java.time.LocalDate.now(java.time.ZoneOffset.UTC)", "LocalDate.now"),
                    Map.entry("java.time.Clock.systemUTC()", "Clock.systemUTC"),
                    Map.entry("new java.util.Date()", "Date.<init>"),
                    Map.entry("java.nio.file.Files.size(null)", "Files.size"),
                    Map.entry("new java.io.FileReader(\"a\")", "FileReader.<init>"),
                    Map.entry("new Exception().printStackTrace()", "Exception.printStackTrace"),
                    Map.entry("java.util.Optional.of(\"a\").map(java.nio.file.Path::of).map(java.nio.file.Files::exists)", "Files.exists"));
            touches.forEach((code, touched) -> assertThat(violations(TOUCHES_NO_OUTER_WORLD,
                            "package dev.landfall.flow; class Touch { void touch() throws Exception { %s; } }".formatted(code)))
                    .contains("touches " + touched));
        }

        @Test
        void visitors() {
            assertThat(violations(HAS_NO_VISITORS, "package dev.landfall.flow; class NodeVisitor {}")).contains("NodeVisitor is a visitor");
            assertThat(violations(HAS_NO_VISITORS, "package dev.landfall.flow; class Node { void acceptVisitor() {} }"))
                    .contains("Node.acceptVisitor() takes a visitor");
        }

        @Test
        void a_package_without_introduction() throws IOException {
            Files.writeString(Files.createDirectories(folder.resolve("law")).resolve("Rule.java"), "package law; class Rule {}");
            assertThat(packagesWithoutIntroduction(folder)).containsExactly(Path.of("law"));
        }

        private String violations(ArchRule rule, String... sources) {
            return evaluate(folder, rule, sources);
        }
    }

    @Nested
    @DisplayName("The rules allow")
    class Allowed {
        @TempDir
        private Path folder;

        @Test
        void resolve_and_law_to_read_the_tree() {
            assertThat(evaluate(folder, USES_LOWER_FLOORS_ONLY, "package dev.landfall.syntax.tree; public class Node {}",
                            "package dev.landfall.law; class Rule { dev.landfall.syntax.tree.Node written; }",
                            "package dev.landfall.resolve; class Resolver { dev.landfall.syntax.tree.Node written; }"))
                    .isEmpty();
        }

        @Test
        void the_parser_library_in_the_generated_grammar() {
            assertThat(evaluate(folder, LEAVES_LIBRARIES_AT_HOME, "package org.antlr.v4; public class Parser {}",
                            "package dev.landfall.syntax.grammar; class Generated extends org.antlr.v4.Parser {}"))
                    .isEmpty();
        }

        @Test
        void a_given_clock_a_given_stream_and_bundled_resources() {
            assertThat(evaluate(folder, TOUCHES_NO_OUTER_WORLD, """
                    package dev.landfall.law;
                    class Packs {
                        Object load(java.time.Clock clock, java.io.PrintStream out, java.nio.file.Path name) throws Exception {
                            out.println(java.time.LocalDate.now(clock));
                            new Exception().printStackTrace(out);
                            return Packs.class.getResourceAsStream("/law/" + name.getFileName()).readAllBytes();
                        }
                    }
                    """)).isEmpty();
        }

        @Test
        void workspace_and_cli_the_outer_world() {
            assertThat(evaluate(folder, TOUCHES_NO_OUTER_WORLD,
                            "package dev.landfall.cli; class Shell { void run() { System.out.println(java.time.LocalDate.now()); } }",
                            "package dev.landfall.workspace; class Disk { Object read() throws Exception { return java.nio.file.Files.size(null); } }"))
                    .isEmpty();
        }
    }

    private static String evaluate(Path folder, ArchRule rule, String... sources) {
        return String.join("\n", rule.evaluate(Snippets.compile(folder, sources)).getFailureReport().getDetails());
    }

    /** A condition that asks {@code complaints} about each class of ours. */
    private static ArchCondition<JavaClass> each(String description, Function<JavaClass, Stream<String>> complaints) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (isIn(item.getPackageName(), ROOT)) {
                    complaints.apply(item).distinct().forEach(it -> events.add(SimpleConditionEvent.violated(item, it)));
                }
            }
        };
    }

    private static Stream<String> climbs(JavaClass user) {
        var here = room(user);
        if (here.isEmpty()) {
            return Stream.of(user.getName() + " is on no floor: give its package one, in the table of this test");
        }
        return used(user).mapMulti((target, found) -> room(target)
                .filter(there -> !there.equals(here.get()) && floor(there) >= floor(here.get()))
                .ifPresent(there -> found.accept("`%s` on floor %d uses `%s` on floor %d: %s uses %s".formatted(
                        here.get(), floor(here.get()), there, floor(there), user.getName(), target.getName()))));
    }

    private static Stream<String> strays(JavaClass user) {
        return used(user).mapMulti((target, found) -> stray(user, target, found));
    }

    private static void stray(JavaClass user, JavaClass target, Consumer<String> found) {
        var used = target.getPackageName();
        var homes = LIBRARIES.keySet().stream().filter(it -> isIn(used, it)).findFirst().map(LIBRARIES::get);
        if (homes.isPresent()) {
            if (homes.get().stream().noneMatch(home -> livesIn(user, home))) {
                found.accept("%s uses %s, whose home is %s".formatted(user.getName(), target.getName(), homes.get()));
            }
        } else if (!target.isPrimitive() && !isIn(used, ROOT) && JDK.stream().noneMatch(it -> isIn(used, it))) {
            found.accept("%s uses %s, which has no home: give the library one, in the table of this test"
                    .formatted(user.getName(), target.getName()));
        }
    }

    private static Stream<String> touches(JavaClass user) {
        return user.getAccessesFromSelf().stream().filter(ArchitectureTest::isOuterWorld).map(access -> "%s touches %s.%s (%s)".formatted(
                user.getName(), access.getTargetOwner().getSimpleName(), access.getName(), access.getSourceCodeLocation()));
    }

    private static boolean isOuterWorld(JavaAccess<?> access) {
        var name = access.getName();
        var takes = access.getTarget() instanceof CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream().map(JavaClass::getSimpleName).toList()
                : List.<String>of();
        return switch (access.getTargetOwner().getName()) {
            case "java.lang.System" -> Set.of("in", "out", "err", "exit", "currentTimeMillis", "nanoTime").contains(name);
            case "java.nio.file.Files", "java.nio.channels.FileChannel", "java.io.FileInputStream", "java.io.FileOutputStream",
                    "java.io.FileReader", "java.io.FileWriter", "java.io.RandomAccessFile" -> true;
            case "java.util.Date" -> name.equals("<init>") && takes.isEmpty();
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
            case String owner when owner.startsWith("java.time.") -> name.equals("now") && !takes.equals(List.of("Clock"));
            default -> name.equals("printStackTrace") && takes.isEmpty();
        };
    }

    private static Stream<String> visits(JavaClass ours) {
        return Stream.concat(
                Stream.of(ours).filter(it -> namesVisitor(it.getSimpleName())).map(it -> it.getName() + " is a visitor"),
                ours.getMethods().stream().filter(it -> namesVisitor(it.getName())).map(JavaCodeUnit::getFullName).map(it -> it + " takes a visitor"));
    }

    private static boolean namesVisitor(String name) {
        return name.toLowerCase(Locale.ROOT).contains("visitor");
    }

    /** The packages under {@code root} that hold sources and do not say what they are. */
    private static List<Path> packagesWithoutIntroduction(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(it -> it.toString().endsWith(".java")).map(Path::getParent).distinct()
                    .filter(it -> Files.notExists(it.resolve("package-info.java"))).map(root::relativize).sorted().toList();
        }
    }

    private static Stream<JavaClass> used(JavaClass user) {
        return user.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass).map(JavaClass::getBaseComponentType).distinct();
    }

    /** The room of a class of ours, nothing for all others and for a package that the table does not know. */
    private static Optional<String> room(JavaClass type) {
        return FLOORS.stream().flatMap(Set::stream).filter(room -> isIn(type.getPackageName(), ROOT + "." + room))
                .max((one, other) -> one.length() - other.length());
    }

    private static int floor(String room) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room)) {
                return floor;
            }
        }
        throw new IllegalArgumentException(room);
    }

    /** Whether a class lives in {@code home} or below it, and not in a room of its own below it. */
    private static boolean livesIn(JavaClass type, String home) {
        return isIn(type.getPackageName(), ROOT + "." + home) && room(type).filter(it -> it.startsWith(home + ".")).isEmpty();
    }

    private static boolean isIn(String name, String packageName) {
        return name.equals(packageName) || name.startsWith(packageName + ".");
    }
}
