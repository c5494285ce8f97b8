package vn.cchc.plan.importing.reading;

import java.util.List;

/** The name of a task and the parts it is broken into. */
record TaskTitle(String title, List<String> details) {

    /**
     * Reads the specific task, with the general one as its name where the specific cell only lists parts.
     *
     * @param generalIsOwn whether the general one stands beside this task only
     */
    static TaskTitle of(String specific, String general, boolean generalIsOwn) {
        if (!Lines.hasBullets(specific)) {
            return specific.isEmpty()
                    ? new TaskTitle(Lines.flat(general), List.of())
                    : new TaskTitle(Lines.flat(specific), List.of());
        }
        var lines = Lines.joined(specific).stream().map(Lines::flat).toList();
        boolean named = !startsWithBullet(specific);
        if (named || general.isEmpty()) {
            return new TaskTitle(lines.get(0), lines.subList(1, lines.size()));
        }
        if (lines.size() == 1 && !generalIsOwn) {
            return new TaskTitle(lines.get(0), List.of());
        }
        return new TaskTitle(Lines.flat(general), lines);
    }

    private static boolean startsWithBullet(String cell) {
        return Lines.hasBullets(cell.lines().findFirst().orElse(""));
    }
}
