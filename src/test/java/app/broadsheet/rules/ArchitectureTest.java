package app.broadsheet.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/** The house rules of the packages, as the design lists them. An exception needs a reason beside it. */
final class ArchitectureTest {
    private static final String ROOT = "app.broadsheet";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // Wherever the tests are compiled to.
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(ROOT);
    private static final String[] LEVEL_1 = {"net", "feed", "content", "store", "index", "secret", "desktop"};
    private static final String[] LEVEL_2 = {"refresh", "comment", "importer"};

    @Test
    void model_uses_only_the_jdk() {
        classes()
                .that(in("model"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", rooms("model"), "org.jspecify.."))
                .check(OURS);
    }

    @Test
    void rooms_of_one_level_do_not_know_each_other() {
        for (String[] level : new String[][] {LEVEL_1, LEVEL_2}) {
            for (String room : level) {
                for (String other : level) {
                    if (!room.equals(other)) {
                        noClasses()
                                .that(in(room))
                                .should()
                                .dependOnClassesThat(in(other))
                                // The comment room is named before it is built.
                                .allowEmptyShould(true)
                                .check(OURS);
                    }
                }
            }
        }
    }

    @Test
    void level_1_uses_only_model() {
        noClasses()
                .that(in(LEVEL_1))
                .should()
                .dependOnClassesThat(
                        in("refresh", "comment", "importer", "app", "ui").or(resideInAPackage(ROOT)))
                .check(OURS);
    }

    @Test
    void level_2_uses_only_lower_rooms() {
        noClasses()
                .that(in(LEVEL_2))
                .should()
                .dependOnClassesThat(in("app", "ui").or(resideInAPackage(ROOT)))
                .check(OURS);
    }

    @Test
    void app_does_not_know_the_window() {
        noClasses()
                .that(in("app"))
                .should()
                .dependOnClassesThat(in("ui").or(resideInAPackage(ROOT)))
                .check(OURS);
    }

    @Test
    void the_window_knows_only_app_and_model() {
        noClasses()
                .that(in("ui"))
                .should()
                .dependOnClassesThat(ours().and(not(in("app", "model", "ui"))))
                .check(OURS);
    }

    @Test
    void panes_do_not_know_each_other() {
        slices().matching(ROOT + ".ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(in("ui.shell"), in("ui"))
                .ignoreDependency(in("ui"), in("ui.fx"))
                .check(OURS);
    }

    @Test
    void fx_knows_no_pane() {
        noClasses()
                .that(in("ui.fx"))
                .should()
                .dependOnClassesThat(in("ui").and(not(in("ui.fx"))))
                .check(OURS);
    }

    @Test
    void no_cycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void rome_stays_in_feed() {
        confined("feed.rome", "com.rometools..", "org.jdom2..").check(OURS);
    }

    @Test
    void the_database_stays_in_store() {
        confined("store", "org.h2..", "org.jdbi..", "org.flywaydb..", "java.sql..", "javax.sql..")
                .check(OURS);
    }

    @Test
    void http_stays_in_net() {
        confined("net", "okhttp3..", "okio..", "java.net.http..").check(OURS);
    }

    @Test
    void native_calls_stay_in_secret() {
        noClasses()
                .that(not(in("secret").or(resideInAPackage(ROOT))))
                .should()
                .dependOnClassesThat(resideInAPackage("java.lang.foreign.."))
                .check(OURS);
    }

    @Test
    void the_desktop_is_spoken_to_in_one_room() {
        confined("desktop", "org.freedesktop.dbus..").check(OURS);
    }

    @Test
    void lucene_stays_in_index() {
        confined("index", "org.apache.lucene..").check(OURS);
    }

    @Test
    void pdf_stays_with_its_reader_and_its_writer() {
        noClasses()
                .that(not(in("importer.pdf", "content.pdf")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox.."))
                .check(OURS);
    }

    @Test
    void picture_formats_stay_with_their_reader() {
        confined("content.picture", "com.twelvemonkeys..", "com.github.weisj..").check(OURS);
    }

    @Test
    void jsoup_stays_with_the_readers() {
        noClasses()
                .that(not(in("feed", "content", "importer")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.jsoup.."))
                .check(OURS);
    }

    @Test
    void javafx_stays_in_the_window() {
        noClasses()
                .that(not(in("ui").or(resideInAPackage(ROOT))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."))
                .check(OURS);
    }

    /**
     * Two things it does not do in public: hear which files macOS has the app open, and know the system's fonts without
     * asking, which leaks; see the root.
     */
    @Test
    void what_javafx_does_not_publish_is_used_in_few_places() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(FinderEvents|FontAnswers|FontState)(\\$.*)?")
                .should()
                .dependOnClassesThat(resideInAPackage("com.sun.."))
                .check(OURS);
    }

    @Test
    void no_browser_and_no_fxml() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx.scene.web..", "javafx.fxml.."))
                .check(OURS);
    }

    @Test
    void models_need_no_toolkit() {
        noClasses()
                .that(in("ui"))
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javafx.scene..", "javafx.stage..", "javafx.application..", "org.controlsfx.."))
                .check(OURS);
    }

    @Test
    void the_fx_thread_is_entered_in_one_room() {
        noClasses()
                .that(not(in("ui.fx")))
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class)
                .check(OURS);
    }

    @Test
    void threads_are_made_in_root_and_store() {
        noClasses()
                .that(not(in("store").or(resideInAPackage(ROOT))))
                .should()
                .callMethodWhere(target(makesThreads()))
                .orShould()
                .callConstructor(Thread.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class, String.class)
                .check(OURS);
    }

    @Test
    void running_sql_is_never_interrupted() {
        noClasses()
                .that(in("store", "app"))
                .should()
                .callMethod(ExecutorService.class, "shutdownNow")
                .orShould()
                .callMethod(Thread.class, "interrupt")
                .check(OURS);
    }

    @Test
    void time_comes_from_a_clock() {
        noClasses()
                .that(not(resideInAPackage(ROOT)))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(OURS);
    }

    @Test
    void no_mutable_statics() {
        fields().that()
                .areStatic()
                .and(notMadeByTheCompiler())
                .should()
                .beFinal()
                .check(OURS);
    }

    @Test
    void nothing_is_printed() {
        noClasses()
                .that(not(resideInAPackage(ROOT)))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(OURS);
    }

    @Test
    void names_say_what_a_class_is_for() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl)")
                .orShould()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..misc..")
                .check(OURS);
    }

    @Test
    void no_singletons() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(ours())
                .should()
                .haveName("getInstance")
                .check(OURS);
    }

    /**
     * Wrapping text with right-to-left runs crashes JavaFX's layout: see {@code ui.fx.WrappedText}, the only place that
     * may set text that wraps.
     */
    @Test
    void text_wraps_in_one_control_only() {
        noClasses()
                .that(in("ui").or(resideInAPackage(ROOT)))
                .and(not(in("ui.fx")))
                .should()
                .callMethodWhere(target(name("setWrapText").or(name("setWrappingWidth"))))
                .orShould()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "lay text out themselves",
                        (JavaClass c) -> c.getSimpleName().equals("TextFlow")))
                .check(OURS);
    }

    private static ArchRule confined(String room, String... libraries) {
        return noClasses().that(not(in(room))).should().dependOnClassesThat(resideInAnyPackage(libraries));
    }

    private static DescribedPredicate<JavaClass> in(String... names) {
        String[] packages = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            packages[i] = rooms(names[i]);
        }
        return resideInAnyPackage(packages);
    }

    private static String rooms(String name) {
        return ROOT + "." + name + "..";
    }

    private static DescribedPredicate<JavaClass> ours() {
        return resideInAPackage(ROOT + "..");
    }

    private static DescribedPredicate<AccessTarget> makesThreads() {
        return DescribedPredicate.describe(
                "makes threads",
                target -> (target.getOwner().getFullName().equals("java.util.concurrent.Executors")
                                && target.getName().startsWith("new"))
                        || (target.getOwner().getFullName().equals("java.lang.Thread")
                                && (target.getName().equals("ofVirtual")
                                        || target.getName().equals("ofPlatform")
                                        || target.getName().equals("startVirtualThread")))
                        || (target.getOwner().getFullName().equals("java.util.concurrent.CompletableFuture")
                                && (target.getName().equals("supplyAsync")
                                        || target.getName().equals("runAsync"))
                                && target instanceof AccessTarget.CodeUnitCallTarget call
                                && call.getRawParameterTypes().size() == 1));
    }

    private static DescribedPredicate<JavaField> notMadeByTheCompiler() {
        return DescribedPredicate.describe(
                "not made by the compiler", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }
}
