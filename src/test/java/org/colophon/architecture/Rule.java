package org.colophon.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import org.jmolecules.ddd.types.Identifier;
import org.jmolecules.event.types.DomainEvent;
import org.mapstruct.Mapper;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Controller;

/** What Spring Modulith cannot say. Each rule belongs to a decision, and bites on a class made to break it. */
@SuppressWarnings("ImmutableEnumChecker") // a rule of ArchUnit is immutable, though its type does not say so
enum Rule {
    CONTEXTS_MEET_ONLY_IN_EVENTS(2, Conditions.contextsMeetOnlyInEvents()),

    EVENTS_ARE_RECORDS_IN_THE_MODULE_ROOT(
            2,
            classes()
                    .that()
                    .areAssignableTo(DomainEvent.class)
                    .and()
                    .areNotInterfaces()
                    .should()
                    .beRecords()
                    .andShould()
                    .bePublic()
                    .andShould()
                    .beAnnotatedWith(NamedInterface.class)
                    .andShould(Conditions.resideInAModuleRoot())),

    EVENTS_ARE_NAMED_FOR_WHAT_HAPPENED(
            2, noClasses().that().areAssignableTo(DomainEvent.class).should().haveSimpleNameEndingWith("Event")),

    EVENTS_ARE_IMMUTABLE(
            2, classes().that().areAssignableTo(DomainEvent.class).should(Conditions.haveImmutableParts())),

    NOBODY_DEPENDS_ON_A_LEAF(
            3,
            noClasses()
                    .that()
                    .resideInAnyPackage("..catalog..", "..content..", "..recommendations..", "..delivery..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..storefront..", "..accounts..")),

    AGGREGATES_STAY_IN_THEIR_MODULE(
            4, classes().that(Conditions.areAggregates()).should(Conditions.beUsedInTheirModule())),

    CONTROLLERS_DO_NOT_TOUCH_THE_DATABASE(
            4,
            noClasses()
                    .that()
                    .areMetaAnnotatedWith(Controller.class)
                    .should(dependOnClassesThat(
                            assignableTo(JdbcClient.class).or(assignableTo(JdbcOperations.class))))),

    LISTENERS_ARE_STABLE_AND_SILENT(
            6,
            methods()
                    .that()
                    .areAnnotatedWith(ApplicationModuleListener.class)
                    .should()
                    .haveRawReturnType(void.class)
                    .andShould(Conditions.haveAListenerIdOfTheirModule())),

    LISTENERS_ARE_HIDDEN(
            6,
            methods()
                    .that()
                    .areAnnotatedWith(ApplicationModuleListener.class)
                    .should()
                    .beDeclaredInClassesThat()
                    .arePackagePrivate()),

    WHO_TAKES_AN_EVENT_LISTENS(6, Conditions.whoTakesAnEventListens()),

    ONE_LISTENER_CLASS_A_MODULE(6, classes().that(Conditions.listen()).should(Conditions.beAloneInTheirModule())),

    MAPPERS_STAY_AT_THE_EDGE(
            8,
            classes()
                    .that()
                    .areAnnotatedWith(Mapper.class)
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .resideInAnyPackage("..web..", "..api..", "..document..")),

    IDS_ARE_RECORDS(
            9,
            classes()
                    .that()
                    .areAssignableTo(Identifier.class)
                    .and()
                    .areNotInterfaces()
                    .should()
                    .beRecords()),

    NOTHING_IS_NAMED_FOR_NOTHING(
            10,
            noClasses()
                    .should()
                    .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service|Dto|DTO)")
                    .orShould()
                    .resideInAnyPackage("..common..", "..shared..", "..core..", "..util..", "..config..", "..service..")
                    .because("a name says what a thing is")),

    NOBODY_DEPENDS_ON_THE_ROOT(10, classes().that(Conditions.lieInAModule()).should(Conditions.notUseTheRoot())),

    PACKAGES_ARE_NULL_MARKED(11, classes().should(Conditions.resideInANullMarkedPackage()));

    final int adr;
    final ArchRule rule;

    Rule(int adr, ArchRule rule) {
        this.adr = adr;
        this.rule = rule;
    }
}
