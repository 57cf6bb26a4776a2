package dev.atalaya.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.atalaya.architecture.Access.member;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/// What code may not do, wherever it stands.
final class CodeRules {

    /// The one class that may hand work to the JavaFX thread.
    static final String GATE = "FxExecutor";

    private CodeRules() {}

    static ArchRule viewModelsKnowNoNodes() {
        return noClasses()
                .that(describe("are view-models", CodeRules::isViewModel))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .allowEmptyShould(true);
    }

    private static boolean isViewModel(JavaClass type) {
        JavaClass outer = outermost(type);
        return outer.getPackageName().contains(".ui")
                && (outer.getSimpleName().endsWith("ViewModel")
                        || outer.getSimpleName().endsWith("Row"));
    }

    static ArchRule oneGateToTheFxThread() {
        return classes()
                .that(describe(
                        "are not the gate",
                        type -> !outermost(type).getSimpleName().equals(GATE)))
                .should(Access.notUse("Platform.runLater", member("javafx.application.Platform", "runLater")));
    }

    /// @param root the package above `cli`, the only place that talks to the terminal
    static ArchRule onlyTheCommandLinePrints(String root) {
        return classes()
                .that()
                .resideOutsideOfPackage(root + ".cli..")
                .should(Access.notUse(
                        "the terminal",
                        member(System.class, "out")
                                .or(member(System.class, "err"))
                                .or(access -> access.getTarget().getName().equals("printStackTrace"))));
    }

    static ArchRule nothingSleeps() {
        return classes()
                .should(Access.notUse("sleep", member(Thread.class, "sleep").or(member(TimeUnit.class, "sleep"))));
    }

    static ArchRule nothingIsDeserialised() {
        return noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class);
    }

    /// @param root the package above `floor` and `routing`
    static ArchRule theDomainIsPure(String root) {
        return noClasses()
                .that(inTheDomain(root))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..",
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.sql..",
                        "javax..",
                        "okhttp3..",
                        "org.h2..",
                        "org.jdbi..",
                        "org.slf4j..",
                        "tools.jackson..")
                .allowEmptyShould(true);
    }

    /// @param root the package above `floor` and `routing`, which are told what time it is
    static ArchRule theDomainReadsNoClock(String root) {
        return classes()
                .that(inTheDomain(root))
                .should(Access.notUse(
                        "the clock",
                        member(Instant.class, "now")
                                .or(member(System.class, "currentTimeMillis"))
                                .or(member(System.class, "nanoTime"))))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> inTheDomain(String root) {
        return JavaClass.Predicates.resideInAnyPackage(root + ".floor..", root + ".routing..");
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(CodeRules::outermost).orElse(type);
    }
}
