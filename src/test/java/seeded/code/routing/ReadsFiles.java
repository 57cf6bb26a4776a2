package seeded.code.routing;

import java.nio.file.Path;

record ReadsFiles(Path path) {}
