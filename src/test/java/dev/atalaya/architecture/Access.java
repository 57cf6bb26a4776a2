package dev.atalaya.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/// Finds every use of a member, by call, by method reference or by reading a field.
final class Access {

    private Access() {}

    static ArchCondition<JavaClass> notUse(String what, Predicate<JavaAccess<?>> forbidden) {
        return new ArchCondition<>("not use " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
            }
        };
    }

    static Predicate<JavaAccess<?>> member(Class<?> owner, String name) {
        return member(owner.getName(), name);
    }

    static Predicate<JavaAccess<?>> member(String owner, String name) {
        return access -> access.getTargetOwner().getName().equals(owner)
                && access.getTarget().getName().equals(name);
    }
}
