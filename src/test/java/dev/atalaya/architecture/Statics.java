package dev.atalaya.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/// State that outlives and is shared by everything: none. A static is final and of a kind that cannot change; a
/// constant
/// array is private at least.
final class Statics {

    private Statics() {}

    static ArchRule areNeverMutable() {
        return fields().that().areStatic().should(neverChange()).as("Statics never change");
    }

    private static ArchCondition<JavaField> neverChange() {
        return new ArchCondition<>("never change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (field.getModifiers().contains(JavaModifier.SYNTHETIC)) return;
                boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
                if (!isFinal || isMutable(field)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is a mutable static"));
                }
            }
        };
    }

    private static boolean isMutable(JavaField field) {
        JavaClass type = field.getRawType();
        boolean shown = !field.getModifiers().contains(JavaModifier.PRIVATE);
        return (type.isArray() && shown) || isMutable(type) || (isCollection(type) && makesMutable(field.getOwner()));
    }

    /// A collection declared by its interface is trusted unless its class fills a mutable one while it is loaded.
    private static boolean makesMutable(JavaClass owner) {
        return owner.getStaticInitializer().stream()
                .flatMap(start -> start.getConstructorCallsFromSelf().stream())
                .anyMatch(call -> isMutable(call.getTargetOwner()));
    }

    private static boolean isMutable(JavaClass type) {
        return (isCollection(type) && !type.isInterface())
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || type.isAssignableTo(LongAdder.class)
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(ThreadLocal.class);
    }

    private static boolean isCollection(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }
}
