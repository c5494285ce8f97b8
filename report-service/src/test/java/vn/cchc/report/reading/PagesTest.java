package vn.cchc.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 11, 20, 25})
    void everythingComesOnceAndInOrder(int count) {
        // Given
        var all = IntStream.range(0, count).boxed().toList();
        var pages = new Pages<Integer, String>(after -> page(all, after), String::valueOf, 10);

        // When
        List<String> read = new ArrayList<>();
        pages.forEachRemaining(read::add);

        // Then
        assertThat(read).isEqualTo(all.stream().map(String::valueOf).toList());
    }

    private static List<Integer> page(List<Integer> all, Integer after) {
        int from = after == null ? 0 : after + 1;
        return all.subList(from, Math.min(all.size(), from + 10));
    }
}
