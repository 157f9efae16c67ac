package org.colophon.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.NullMarked;
import org.springframework.data.annotation.Id;
import org.springframework.modulith.NamedInterface;
import org.springframework.modulith.events.ApplicationModuleListener;

/** The words that the rules are said in. */
final class Conditions {

    private static final Set<String> CONTEXTS = Set.of("catalog", "content", "recommendations");

    private static final List<String> ROOTS = List.of("org.colophon", "wrong");

    private Conditions() {}

    /** A class of one context uses of another no more than its published events and what they carry. */
    static ArchRule contextsMeetOnlyInEvents() {
        return classes()
                .that(are(described("in a bounded context", it -> CONTEXTS.contains(module(it)))))
                .should(satisfy(
                        "use of other contexts only their events",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .map(it -> it.getTargetClass().getBaseComponentType())
                                .filter(target -> CONTEXTS.contains(module(target)))
                                .filter(target -> !module(target).equals(module(type)))
                                .filter(target -> !isPublishedInEvents(target))
                                .map(target -> type.getName() + " uses " + target.getName())
                                .toList()));
    }

    /** A method of a listener that takes an event and is never called is a bug that no one sees. */
    static ArchRule whoTakesAnEventListens() {
        return methods()
                .that()
                .areDeclaredInClassesThat(described("listen", Conditions::listens))
                .and(described(
                        "take an event",
                        (JavaMethod it) -> it.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isAssignableTo(DomainEvent.class))))
                .should()
                .beAnnotatedWith(ApplicationModuleListener.class);
    }

    static DescribedPredicate<JavaClass> listen() {
        return described("listen", Conditions::listens);
    }

    static ArchCondition<JavaClass> beAloneInTheirModule() {
        var byModule = new HashMap<String, String>();
        return satisfy("be the only listener of their module", type -> {
            var first = byModule.computeIfAbsent(module(type), __ -> type.getName());
            return first.equals(type.getName()) ? List.of() : List.of(type.getName() + " listens beside " + first);
        });
    }

    static DescribedPredicate<JavaClass> lieInAModule() {
        return described("lie in a module", it -> !module(it).isEmpty());
    }

    static ArchCondition<JavaClass> notUseTheRoot() {
        return satisfy(
                "not use the root package",
                type -> type.getDirectDependenciesFromSelf().stream()
                        .map(it -> it.getTargetClass())
                        .filter(target -> ROOTS.contains(target.getPackageName()))
                        .map(target -> type.getName() + " uses " + target.getName())
                        .toList());
    }

    private static boolean listens(JavaClass type) {
        return type.getMethods().stream().anyMatch(it -> it.isAnnotatedWith(ApplicationModuleListener.class));
    }

    static ArchCondition<JavaClass> resideInAModuleRoot() {
        return satisfy(
                "reside in the root of a module",
                type -> type.getPackageName().endsWith("." + module(type))
                        ? List.of()
                        : List.of(type.getName() + " does not lie in the root of its module"));
    }

    /** Records of strings, numbers, ids, enums, times, other such records, and lists of them. */
    static ArchCondition<JavaClass> haveImmutableParts() {
        return satisfy(
                "have immutable parts",
                type -> type.getFields().stream()
                        .filter(field -> !isImmutable(field.getRawType()))
                        .map(field -> field.getFullName() + " is a "
                                + field.getRawType().getName())
                        .toList());
    }

    static DescribedPredicate<JavaClass> areAggregates() {
        return described(
                "aggregates", type -> type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Id.class)));
    }

    static ArchCondition<JavaClass> beUsedInTheirModule() {
        return satisfy(
                "be used in their module only",
                type -> type.getDirectDependenciesToSelf().stream()
                        .map(it -> it.getOriginClass())
                        .filter(user -> !module(user).equals(module(type)))
                        .map(user -> user.getName() + " uses the aggregate " + type.getName())
                        .toList());
    }

    static ArchCondition<JavaMethod> haveAListenerIdOfTheirModule() {
        return new ArchCondition<>("have an id that begins with their module's name") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var id = method.getAnnotationOfType(ApplicationModuleListener.class)
                        .id();
                if (!id.startsWith(module(method.getOwner()) + ".")) {
                    events.add(
                            SimpleConditionEvent.violated(method, method.getFullName() + " has the id '" + id + "'"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return satisfy(
                "reside in a null-marked package",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class)
                        ? List.of()
                        : List.of(type.getName() + " lies in a package that is not null-marked"));
    }

    private static boolean isPublishedInEvents(JavaClass type) {
        return isNamedForEvents(type)
                || type.getEnclosingClass().map(Conditions::isPublishedInEvents).orElse(false);
    }

    private static boolean isNamedForEvents(JavaClass type) {
        return type.isAnnotatedWith(NamedInterface.class)
                && List.of(type.getAnnotationOfType(NamedInterface.class).value())
                        .contains("events");
    }

    private static boolean isImmutable(JavaClass type) {
        return type.isPrimitive()
                || type.isRecord()
                || type.isEnum()
                || type.getPackageName().equals("java.time")
                || Set.of(
                                "java.util.UUID",
                                "java.util.List",
                                "java.math.BigDecimal",
                                "java.lang.String",
                                "java.lang.Integer")
                        .contains(type.getName());
    }

    /** The name of the package below the root, which is the module's name; empty in the root. */
    private static String module(JavaClass type) {
        for (var root : ROOTS) {
            if (type.getPackageName().startsWith(root + ".")) {
                var rest = type.getPackageName().substring(root.length() + 1);
                return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
            }
        }
        return "";
    }

    private static <T> DescribedPredicate<T> described(String description, Predicate<T> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    private static ArchCondition<JavaClass> satisfy(
            String description, Function<JavaClass, Collection<String>> faults) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }
}
