package vn.cchc.local;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What was asked for on the command line.
 *
 * @param demo play the demonstration when everything is ready
 * @param once stop everything after the demonstration; the exit code says whether its figures check out
 * @param parts what to start; a developer leaves out what runs in an editor
 */
record Arguments(boolean demo, boolean once, Set<Part> parts) {
    private static final String ONLY = "--only=";

    static Arguments parse(List<String> words) {
        boolean demo = false;
        boolean once = false;
        Set<Part> parts = EnumSet.allOf(Part.class);
        for (String word : words) {
            if (word.startsWith(ONLY)) {
                parts = parts(word.substring(ONLY.length()));
                continue;
            }
            switch (word) {
                case "--demo" -> demo = true;
                case "--once" -> once = true;
                default ->
                    throw new StackFailure(
                            "Unknown option " + word + "; there are --demo, --once, --detach, --only and --help.");
            }
        }
        return new Arguments(demo || once, once, parts);
    }

    private static Set<Part> parts(String names) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : names.split(",")) {
            try {
                parts.add(Part.valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new StackFailure("There is no part \"" + name + "\"; there are postgres, kafka, keycloak, mail, "
                        + "plan, dossier, report and gateway.");
            }
        }
        return parts;
    }
}
