package vn.cchc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void theMedianOfAnOddCountIsTheMiddleOne() {
        assertThat(new Numbers(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2);
    }

    @Test
    void theMedianOfAnEvenCountLiesBetweenTheMiddleTwo() {
        assertThat(new Numbers(List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3);
    }

    @Test
    void theTextHasMedianAndSpread() {
        assertThat(new Numbers(List.of(3.0, 1.0, 2.0)).text(1)).isEqualTo("2.0 (1.0–3.0)");
    }

    @Test
    void aShareOfAllDoesNotExceedItsPercentile() {
        var numbers = new Numbers(java.util.stream.IntStream.rangeClosed(1, 200)
                .mapToObj(number -> (double) number)
                .toList());
        assertThat(numbers.at(0.99)).isEqualTo(199);
        assertThat(numbers.at(1)).isEqualTo(200);
    }
}
