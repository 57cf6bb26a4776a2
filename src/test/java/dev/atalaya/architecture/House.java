package dev.atalaya.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;

/// The layers of the program and who may know whom: arrows point down this list only.
///
/// @param root the package above the layers; a seeded violation has its own
record House(String root) {

    private static final List<String> TOP_DOWN = List.of(
            "ui",
            "cli",
            "alerts",
            "intake",
            "insight",
            "export",
            "sync",
            "store",
            "platform",
            "simulator",
            "secrets",
            "texts",
            "wire",
            "routing",
            "floor");

    private static final Set<String> KNOWN_TO_SIMULATOR = Set.of("wire", "routing", "floor");
    private static final Set<String> KNOW_WIRE = Set.of("cli", "sync", "store", "platform", "simulator");

    ArchRule arrowsPointDown() {
        return ArchRuleDefinition.classes()
                .that(belongToTheHouse())
                .should(useOnlyLayersBelow())
                .as("Arrows point down: root, " + String.join(", ", TOP_DOWN));
    }

    private DescribedPredicate<JavaClass> belongToTheHouse() {
        return DescribedPredicate.describe("belong to " + root, this::isOurs);
    }

    private boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private ArchCondition<JavaClass> useOnlyLayersBelow() {
        return new ArchCondition<>("use only layers below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = layer(type);
                if (!from.isEmpty() && !TOP_DOWN.contains(from)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in an unknown layer"));
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (isOurs(target) && !mayUse(from, layer(target))) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private String layer(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(root) ? "" : name.substring(root.length() + 1).split("\\.")[0];
    }

    private static boolean mayUse(String from, String to) {
        if (from.isEmpty() || from.equals(to)) return true;
        if (to.isEmpty() || to.equals("simulator")) return false;
        if (from.equals("simulator")) return KNOWN_TO_SIMULATOR.contains(to);
        if (to.equals("wire") && !KNOW_WIRE.contains(from)) return false;
        return TOP_DOWN.indexOf(from) < TOP_DOWN.indexOf(to);
    }
}
