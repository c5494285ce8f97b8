package vn.cchc.dossier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.dossier.intake.IntakeRequest.Handed;
import vn.cchc.dossier.procedure.ProcedureVersion.Component;
import vn.cchc.kit.problem.Violation;

class CompletenessTest {

    private static final List<Component> PUBLISHED = List.of(
            new Component("TK", "Tờ khai", 1, 0, true, true, null),
            new Component("BS", "Bản sao", 0, 2, false, true, null),
            new Component("TC", "Tùy chọn", 0, 1, false, false, null));

    @Test
    void exactlyWhatIsPublishedIsComplete() {
        // When
        List<Violation> violations =
                Completeness.check(List.of(new Handed("TK", 0, 0, true), new Handed("BS", 0, 2, false)), PUBLISHED);

        // Then
        assertThat(violations).isEmpty();
    }

    @Test
    void nothingMissingAndNothingInExcess() {
        // Given
        List<Handed> handed = List.of(
                new Handed("TK", 2, 0, false),
                new Handed("XX", 1, 0, false),
                new Handed("TC", 0, 0, true),
                new Handed("TC", 0, 1, false));

        // When
        List<Violation> violations = Completeness.check(handed, PUBLISHED);

        // Then
        assertThat(violations)
                .extracting(Violation::pointer)
                .containsExactly(
                        "/components/0/originals",
                        "/components/1/code",
                        "/components/2/copies",
                        "/components/3/code",
                        "/components");
        assertThat(violations).allMatch(violation -> violation.message().vi().contains("Nghị định 61/2018/NĐ-CP"));
    }

    @Test
    void whatIsPublishedAsAFileOnlyIsHandedInAsOne() {
        // Given
        List<Component> published = List.of(new Component("TEP", "Tệp bản vẽ", 0, 0, true, true, null));

        // When
        List<Violation> nothing = Completeness.check(List.of(new Handed("TEP", null, null, null)), published);
        List<Violation> file = Completeness.check(List.of(new Handed("TEP", null, null, true)), published);

        // Then
        assertThat(nothing).extracting(Violation::pointer).containsExactly("/components/0/digital");
        assertThat(file).isEmpty();
    }

    @Test
    void whatASlipAsksForIsWhatAnIntakeFindsTooLittle() {
        // Given
        Component file = new Component("TEP", "Tệp bản vẽ", 0, 0, true, true, null);
        List<Component> published =
                Stream.concat(PUBLISHED.stream(), Stream.of(file)).toList();
        List<Handed> handed = List.of(
                new Handed("TK", 0, 0, true),
                new Handed("BS", 0, 1, false),
                new Handed("TC", 0, 0, false),
                new Handed("TEP", 1, 0, false));

        // When
        List<Component> lacking = Completeness.lacking(handed, published);

        // Then
        assertThat(lacking).extracting(Component::code).containsExactly("BS", "TC", "TEP");
        assertThat(Completeness.check(handed, published))
                .extracting(Violation::pointer)
                .containsExactly(
                        "/components/1/copies",
                        "/components/2/copies",
                        "/components/3/originals",
                        "/components/3/digital");
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void whatLacksNothingIsReceivedAndTheOtherWayRound(Handed paper) {
        // Given
        List<Component> published = List.of(
                new Component("TK", "Tờ khai", 1, 1, true, true, null),
                new Component("TC", "Tùy chọn", 0, 1, false, false, null));

        // When
        boolean lacks = !Completeness.lacking(List.of(paper), published).isEmpty();

        // Then: no amount here is more than published
        assertThat(Completeness.check(List.of(paper), published).isEmpty()).isEqualTo(!lacks);
    }

    static Stream<Handed> amounts() {
        return Stream.of(0, 1)
                .flatMap(originals -> Stream.of(0, 1)
                        .flatMap(copies ->
                                Stream.of(true, false).map(digital -> new Handed("TK", originals, copies, digital))));
    }

    @Test
    void whatIsNotRequiredAndNotBroughtIsNotAskedFor() {
        // When
        List<Component> lacking = Completeness.lacking(List.of(), PUBLISHED);

        // Then
        assertThat(lacking).extracting(Component::code).containsExactly("TK", "BS");
    }

    @Test
    void readsAndWritesCodes() {
        // Given
        String code = "H90.41-261102-0001";

        // When
        DossierCode parsed = DossierCode.parse(code).orElseThrow();

        // Then
        assertThat(parsed.agency()).isEqualTo("H90.41");
        assertThat(parsed.number()).isEqualTo(1);
        assertThat(parsed).hasToString(code);
        assertThat(DossierCode.parse("000.01.30.H90-210104-12345")).isPresent();
        assertThat(DossierCode.parse("H90.41-261302-0001")).isEmpty();
        assertThat(DossierCode.parse("H90.41-261102-1")).isEmpty();
    }
}
