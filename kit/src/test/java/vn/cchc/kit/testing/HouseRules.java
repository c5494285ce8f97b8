package vn.cchc.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The habits a compiler does not check. A rule that matches nothing fails, so that a renamed package cannot switch a rule
 * off; a service that truly lacks what a rule is about says so in its {@link Options}.
 */
public final class HouseRules {
    private static final String[] PERSISTENCE = {
        "jakarta.persistence..",
        "org.hibernate..",
        "io.quarkus.hibernate..",
        "io.quarkus.panache..",
        "io.agroal..",
        "java.sql..",
        "javax.sql.."
    };
    private static final String[] TOUCH_KAFKA = {
        "vn.cchc.kit.outbox..", "vn.cchc.kit.inbox..", "vn.cchc.kit.messaging.."
    };

    private HouseRules() {}

    /** Checks the main classes of a service by every rule. */
    public static void check(String basePackage, Options options) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPackages(basePackage);
        check(classes, basePackage, options);
    }

    /** Checks the classes given by every rule, all of them before it fails. */
    public static void check(JavaClasses classes, String basePackage, Options options) {
        List<String> broken = new ArrayList<>();
        for (ArchRule rule : rules(basePackage, options)) {
            try {
                rule.check(classes);
            } catch (AssertionError violation) {
                broken.add(violation.getMessage());
            }
        }
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n\n", broken));
        }
    }

    static List<ArchRule> rules(String basePackage, Options options) {
        List<ArchRule> rules = new ArrayList<>();
        rules.add(noCycles(basePackage));
        rules.add(onlyMessagingTouchesKafka());
        rules.add(timeIsInjected());
        rules.add(noFieldInjection());
        rules.add(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        if (!options.domain().isEmpty()) {
            rules.add(domainIsPure(options.domain().toArray(String[]::new)));
        }
        if (options.hasResources()) {
            rules.add(resourcesLeavePersistenceAlone());
        }
        if (options.hasEntities()) {
            rules.add(entitiesStayAtHome());
        }
        return rules;
    }

    static ArchRule domainIsPure(String... domain) {
        List<String> allowed = new ArrayList<>(List.of(domain));
        allowed.add("java..");
        allowed.add("vn.cchc.kit.worktime..");
        return classes()
                .that()
                .resideInAnyPackage(domain)
                .should()
                .onlyDependOnClassesThat(resideIn(allowed))
                .because("the domain imports nothing technical");
    }

    private static DescribedPredicate<JavaClass> resideIn(List<String> packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new))
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("java.sql..")));
    }

    static ArchRule noCycles(String basePackage) {
        return slices().matching(basePackage + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule resourcesLeavePersistenceAlone() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PERSISTENCE)
                .because("a resource validates, calls once and maps the answer");
    }

    static ArchRule onlyMessagingTouchesKafka() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(TOUCH_KAFKA)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .because("events leave by the outbox and enter by the inbox");
    }

    static ArchRule timeIsInjected() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("ClockProducer")
                .should()
                .callMethodWhere(readsTheSystemClock())
                .because("time comes from an injected Clock");
    }

    private static DescribedPredicate<JavaCall<?>> readsTheSystemClock() {
        return DescribedPredicate.describe("the system clock is read", call -> {
            boolean time = call.getTargetOwner().getPackageName().equals("java.time");
            boolean now = call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().isEmpty();
            boolean clock = call.getTargetOwner().getSimpleName().equals("Clock")
                    && call.getName().startsWith("system");
            return time && (now || clock);
        });
    }

    static ArchRule noFieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .because("what a class needs stands in its constructor");
    }

    static ArchRule entitiesStayAtHome() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should(new OnlyBeUsedInTheirPackage())
                .because("JPA entities never leave their package");
    }

    private static final class OnlyBeUsedInTheirPackage extends ArchCondition<JavaClass> {
        OnlyBeUsedInTheirPackage() {
            super("only be used in their package");
        }

        @Override
        public void check(JavaClass entity, ConditionEvents events) {
            entity.getDirectDependenciesToSelf().forEach(use -> {
                boolean atHome = use.getOriginClass().getPackageName().equals(entity.getPackageName());
                events.add(new SimpleConditionEvent(use, atHome, use.getDescription()));
            });
        }
    }

    /**
     * What a service has. The start is {@link #options()}: resources, entities and a {@code domain} package.
     *
     * @param domain package patterns of pure rules, such as {@code vn.cchc.dossier.domain..}
     */
    public record Options(List<String> domain, boolean hasResources, boolean hasEntities) {
        public static Options options() {
            return new Options(List.of("..domain.."), true, true);
        }

        public Options domain(String... packages) {
            return new Options(List.of(packages), hasResources, hasEntities);
        }

        public Options withoutDomain() {
            return new Options(List.of(), hasResources, hasEntities);
        }

        public Options withoutResources() {
            return new Options(domain, false, hasEntities);
        }

        public Options withoutEntities() {
            return new Options(domain, hasResources, false);
        }
    }
}
