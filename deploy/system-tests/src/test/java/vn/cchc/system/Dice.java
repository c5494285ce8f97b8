package vn.cchc.system;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance from a seed that is told, so that a history in which figures differed can be played again. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** Both inclusive. */
    int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** At least one, at most so many, in any order. */
    <T> List<T> some(List<T> of, int most) {
        List<T> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, from(1, Math.min(most, of.size()))));
    }

    /** A day around the one given, at most so many days before and after it. */
    LocalDate day(LocalDate around, int before, int after) {
        return around.plusDays(from(-before, after));
    }
}
