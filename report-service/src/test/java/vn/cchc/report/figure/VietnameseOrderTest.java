package vn.cchc.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

    @Test
    void sortsAsADictionary() {
        // Given
        var words = new ArrayList<>(List.of("Đất đai", "Ea", "Dân cư", "Chứng thực", "Âu", "An", "Ăn"));

        // When
        words.sort(VietnameseOrder::compare);

        // Then
        assertThat(words).containsExactly("An", "Ăn", "Âu", "Chứng thực", "Dân cư", "Đất đai", "Ea");
    }

    @Test
    void keptKeysSortAsTheCollatorDoes() {
        // Given
        var random = new Random(20261127);
        var syllables = List.of("Ia", "Ring", "Đăk", "Pơ", "Kông", "xã", "Xã", "Hòa", "hoá", "Thạnh", "Đông");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            names.add(syllables.get(random.nextInt(11)) + " " + syllables.get(random.nextInt(11)) + " " + i % 50);
        }
        var collator = Collator.getInstance(Locale.forLanguageTag("vi"));
        var expected = new ArrayList<>(names);
        expected.sort(collator::compare);

        // When
        names.sort(VietnameseOrder::compare);

        // Then
        assertThat(names).isEqualTo(expected);
    }

    @Test
    void manyGroupsStandInTheSameOrderAsAFew() {
        // Given
        var random = new Random(20261128);
        var names = List.of("Phường Ái", "Phường An", "Xã Đông", "Xã Dân", "xã Dân");
        var groups = Stream.generate(() -> new Group("H" + random.nextInt(90), names.get(random.nextInt(5))))
                .limit(300)
                .distinct()
                .toList();

        // When
        var ordered = Group.inOrder(groups.stream(), group -> group);

        // Then
        assertThat(ordered)
                .isEqualTo(groups.stream().sorted(Group.byName(group -> group)).toList());
    }
}
