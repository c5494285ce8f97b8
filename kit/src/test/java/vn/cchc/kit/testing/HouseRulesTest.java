package vn.cchc.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that cannot fail is worth nothing. */
class HouseRulesTest {
    private static final String BAD_HOUSE = "vn.cchc.kit.badhouse";

    @Test
    void everyRuleFailsOnTheBadHouse() {
        // Given
        JavaClasses badHouse = new ClassFileImporter().importPackages(BAD_HOUSE);
        // When
        List<ArchRule> rules = HouseRules.rules(BAD_HOUSE, HouseRules.Options.options());
        // Then
        assertThat(rules)
                .hasSize(8)
                .allSatisfy(rule -> assertThat(rule.evaluate(badHouse).hasViolation())
                        .as(rule.getDescription())
                        .isTrue());
    }

    @Test
    void ruleThatMatchesNothingFails() {
        // Given
        JavaClasses withoutResources = new ClassFileImporter().importPackages("vn.cchc.kit.worktime");
        // When, then
        assertThatThrownBy(() -> HouseRules.check(
                        withoutResources,
                        "vn.cchc.kit",
                        HouseRules.Options.options().withoutEntities()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void kitKeepsTheRules() {
        HouseRules.check(
                "vn.cchc.kit",
                HouseRules.Options.options()
                        .domain("vn.cchc.kit.worktime..")
                        .withoutEntities()
                        .withoutResources());
    }
}
