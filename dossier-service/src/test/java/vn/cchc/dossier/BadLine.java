package vn.cchc.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import vn.cchc.dossier.RandomLives.Line;
import vn.cchc.dossier.RecordingModel.Event;

/** Events on their way from a counter, cut into batches that get lost, come again or grow together. */
final class BadLine {

    private final Deque<List<Event>> batches;
    private final int half;
    private final Random dice;

    private BadLine(Deque<List<Event>> batches, Random dice) {
        this.batches = batches;
        this.half = batches.size() / 2;
        this.dice = dice;
    }

    static BadLine of(List<Event> events, Line line, Random dice) {
        return new BadLine(cut(ordered(events, line, dice), dice), dice);
    }

    boolean isEmpty() {
        return batches.isEmpty();
    }

    boolean isHalfOver() {
        return batches.size() <= half;
    }

    /** A batch may be lost, or the answer to it; then it is sent again later, together with others or not. */
    List<Event> next() {
        List<Event> batch = new ArrayList<>(batches.poll());
        if (dice.nextInt(4) == 0 && !batches.isEmpty()) {
            batch.addAll(batches.poll());
        }
        if (dice.nextInt(5) == 0 && !batches.isEmpty()) {
            batches.add(batch);
            return List.of();
        }
        if (dice.nextInt(4) == 0) {
            batches.add(List.copyOf(batch));
        }
        if (dice.nextInt(4) == 0) {
            batch.add(batch.get(dice.nextInt(batch.size())));
        }
        return batch;
    }

    private static List<Event> ordered(List<Event> events, Line line, Random dice) {
        List<Event> ordered = new ArrayList<>(events);
        if (line == Line.ANY_ORDER) {
            Collections.shuffle(ordered, dice);
            return ordered;
        }
        ordered.sort(Comparator.comparing(Event::minute));
        for (int place = 1; line == Line.NEARLY_IN_ORDER && place < ordered.size(); place++) {
            Collections.swap(ordered, place, Math.max(0, place - dice.nextInt(4)));
        }
        return ordered;
    }

    private static Deque<List<Event>> cut(List<Event> events, Random dice) {
        Deque<List<Event>> batches = new ArrayDeque<>();
        int from = 0;
        while (from < events.size()) {
            int to = Math.min(events.size(), from + 1 + dice.nextInt(9));
            batches.add(events.subList(from, to));
            from = to;
        }
        return batches;
    }
}
