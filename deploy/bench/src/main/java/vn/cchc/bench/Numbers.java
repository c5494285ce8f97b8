package vn.cchc.bench;

import java.util.List;
import java.util.Locale;

/** Several measurements of one thing. */
final class Numbers {
    private final List<Double> sorted;

    Numbers(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        this.sorted = values.stream().sorted().toList();
    }

    double median() {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return sorted.get(0);
    }

    double most() {
        return sorted.get(sorted.size() - 1);
    }

    /** The value that this share of all does not exceed. */
    double at(double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }

    int count() {
        return sorted.size();
    }

    /** Median and spread, such as {@code 12.3 (11.8–14.0)}. */
    String text(int decimals) {
        String number = "%." + decimals + "f";
        return String.format(Locale.ROOT, number + " (" + number + "–" + number + ")", median(), least(), most());
    }
}
