package vn.cchc.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path HOME = Path.of("home");

    @Test
    void whatIsSetWinsAndTheRestHasItsDefault() {
        // When
        Settings settings = Settings.parse(List.of("--open=2_000", "--seconds=3"), HOME);
        // Then
        assertThat(settings.open()).isEqualTo(2_000);
        assertThat(settings.round()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.clients()).isEqualTo(16);
    }

    @Test
    void whatWasFilledBeforeIsTakenOnlyWhenWanted() {
        assertThat(Settings.parse(List.of(), HOME).fill()).isTrue();
        assertThat(Settings.parse(List.of("--fill=0"), HOME).fill()).isFalse();
    }

    @Test
    void aMisspeltOptionIsRefused() {
        assertThatThrownBy(() -> Settings.parse(List.of("--client=3"), HOME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--clients");
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> Settings.parse(List.of("--clients=many"), HOME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("many");
    }

    @Test
    void reportsAndShapesAreChosenByName() {
        // Given
        Choice choice = Settings.parse(List.of("--reports=trend,openFigure", "--shapes=country,by agency"), HOME)
                .choice();
        // When
        List<String> reports = choice.reports(List.of("openFigure", "serviceIndex", "trend"), name -> name);
        // Then
        assertThat(reports).containsExactly("openFigure", "trend");
        assertThat(Shape.all(true, true))
                .filteredOn(choice::has)
                .hasSize(15)
                .allSatisfy(shape -> assertThat(shape.name()).matches("country.*|.*by agency"));
    }

    @Test
    void allIsChosenUnlessSaidOtherwise() {
        // Given
        Choice choice = Settings.parse(List.of(), HOME).choice();
        // Then
        assertThat(choice.reports(List.of("trend"), name -> name)).containsExactly("trend");
        assertThat(Shape.all(true, true)).allMatch(choice::has);
    }

    @Test
    void aReportThatIsNotThereIsRefused() {
        // Given
        Choice choice = Settings.parse(List.of("--reports=trends"), HOME).choice();
        // Then
        assertThatThrownBy(() -> choice.reports(List.of("trend"), name -> name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[trends]")
                .hasMessageContaining("there are trend");
    }
}
