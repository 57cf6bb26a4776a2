package dev.atalaya.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/// What the rules look at: the compiled program, its tests, and the seeded violations that prove a rule bites.
final class Imported {

    private static final Path TESTS = Path.of("target", "test-classes");

    static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private Imported() {}

    static JavaClasses tests() {
        return new ClassFileImporter().importPath(TESTS.resolve(Path.of("dev", "atalaya")));
    }

    /// @param name a package below `seeded`
    static JavaClasses seeded(String name) {
        return new ClassFileImporter().importPath(TESTS.resolve(Path.of("seeded", name)));
    }
}
