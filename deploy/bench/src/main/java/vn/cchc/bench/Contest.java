package vn.cchc.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Lets contenders take turns in several short rounds: what disturbs the machine for a while disturbs all of them, and the
 * ratio of two neighbouring rounds says more than the ratio of two averages.
 */
final class Contest {
    private final Load load;
    private final Paper paper;
    private final Map<Contender, List<Round>> results = new LinkedHashMap<>();

    Contest(Load load, Paper paper, List<Contender> contenders) {
        this.load = load;
        this.paper = paper;
        contenders.forEach(contender -> results.put(contender, new ArrayList<>()));
    }

    void run(Duration warmUp, int rounds, Duration round) {
        results.keySet().forEach(contender -> load.run(contender, warmUp));
        for (int number = 1; number <= rounds; number++) {
            for (Contender contender : results.keySet()) {
                Round result = load.run(contender, round);
                results.get(contender).add(result);
                paper.line(
                        "round %d %-34s %8.1f/s  service %6.2f + database %6.2f CPU-ms each, load %s",
                        number,
                        contender.name(),
                        result.perSecond(),
                        result.serviceMillisEach(),
                        result.databaseMillisEach(),
                        Paper.load());
            }
        }
        paper.line("%nmedian (least–most) of %d rounds of %d s", rounds, round.toSeconds());
        results.forEach(this::print);
    }

    /** How the first compares with the second, round by round; above 1 the first is the better one. */
    void compare(Contender first, Contender second, double goal) {
        paper.line(
                "%s against %s: %s times the throughput, %s times as cheap in CPU (goal: at least %.0f)",
                first.name(),
                second.name(),
                ratios(first, second, Round::perSecond).text(2),
                ratios(second, first, Round::millisEach).text(2),
                goal);
    }

    private Numbers ratios(Contender above, Contender below, ToDoubleFunction<Round> value) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < results.get(above).size(); round++) {
            ratios.add(value.applyAsDouble(results.get(above).get(round))
                    / value.applyAsDouble(results.get(below).get(round)));
        }
        return new Numbers(ratios);
    }

    private void print(Contender contender, List<Round> rounds) {
        paper.line(
                "%-34s %s/s, CPU-ms each: service %s + database %s, a core does %s/s, one takes %s ms, 1%% over %s ms",
                contender.name(),
                numbers(rounds, Round::perSecond).text(0),
                numbers(rounds, Round::serviceMillisEach).text(2),
                numbers(rounds, Round::databaseMillisEach).text(2),
                numbers(rounds, Round::perCoreSecond).text(0),
                numbers(rounds, Round::typicalMillis).text(1),
                numbers(rounds, Round::slowMillis).text(1));
    }

    private static Numbers numbers(List<Round> rounds, ToDoubleFunction<Round> value) {
        return new Numbers(rounds.stream().map(value::applyAsDouble).toList());
    }
}
