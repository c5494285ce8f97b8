package vn.cchc.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.dossier.paper.LayoutText.Sort;
import vn.cchc.dossier.paper.LayoutText.Usable;

/** The fields a layout may use are those of the records, each told what it means and shown by an example. */
class UsableFieldsTest {

    /** What is in the records and on no paper. */
    private static final Set<String> NOT_SHOWN =
            Set.of("Layout.kind", "Layout.template", "Layout.version", "FormSet.code", "RegisterLine.receipt");

    static Stream<Layout> forms() {
        return Stream.concat(
                SampleForms.all(),
                Stream.of(SampleForms.register(SampleForms.NEW, "07"), Layout.ofRefusedResult(SampleForms.NEW)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldHasAMeaningAndWhatIsShownAnExample(Layout form) {
        // When
        List<Usable> fields = UsableFields.of(form);
        // Then
        assertThat(fields).hasSizeGreaterThan(20).allSatisfy(field -> {
            assertThat(field.meaning()).as(field.path()).isNotBlank();
            if (field.sort() != Sort.GROUP && field.sort() != Sort.LIST) {
                assertThat(field.example() != null || field.mayBeEmpty())
                        .as(field.path())
                        .isTrue();
            }
        });
        assertThat(fields).extracting(Usable::path).doesNotHaveDuplicates();
    }

    @Test
    void noPartOfARecordIsForgotten() {
        // When
        Set<String> untold = new TreeSet<>();
        records()
                .forEach(type -> Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !Fields.of(type).containsKey(name))
                        .forEach(name -> untold.add(type.getSimpleName() + "." + name)));
        // Then
        assertThat(untold).isEqualTo(new TreeSet<>(NOT_SHOWN));
    }

    @Test
    void whatMayBeMissingSaysSo() {
        // When
        List<Usable> fields = UsableFields.of(SampleForms.NEW_RECEIPT);
        // Then
        assertThat(fields)
                .filteredOn(field -> field.path().equals("sheet.receiving.reissue")
                        || field.path().equals("sheet.signed.leader"))
                .hasSize(2)
                .allMatch(Usable::mayBeEmpty);
        assertThat(fields)
                .filteredOn(field -> field.path().equals("sheet.person.name"))
                .singleElement()
                .isEqualTo(
                        new Usable("sheet.person.name", Sort.TEXT, "Tên cá nhân, tổ chức", false, SampleSheets.NAME));
    }

    private static List<Class<?>> records() {
        List<Class<?>> all = new ArrayList<>(
                List.of(Sheet.class, RegisterSheet.class, RegisterLine.class, Letterhead.class, Layout.class));
        Stream.of(Sheet.class, Layout.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredClasses()))
                .forEach(all::add);
        return all;
    }
}
