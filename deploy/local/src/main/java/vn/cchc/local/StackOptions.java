package vn.cchc.local;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How to start a stack.
 *
 * @param layout where the built artifacts and the data lie
 * @param ports the port of each part
 * @param parts which parts to start; everything for people, fewer for a narrow test
 * @param settings further environment variables handed to our services
 * @param progress who is told
 */
public record StackOptions(
        Layout layout, Ports ports, Set<Part> parts, Map<String, String> settings, Progress progress) {

    public StackOptions {
        parts = EnumSet.copyOf(parts);
        settings = Map.copyOf(settings);
    }

    /** Everything, at the usual ports moved by environment variables, with the data in {@code CCHC_HOME}. */
    public static StackOptions fromEnvironment(Map<String, String> environment) {
        Path repository = Path.of(environment.getOrDefault(
                "CCHC_REPOSITORY", Layout.findRepository().toString()));
        Path home = Path.of(environment.getOrDefault(
                "CCHC_HOME", repository.resolve(".local").toString()));
        return new StackOptions(
                new Layout(repository, home),
                Ports.from(environment),
                EnumSet.allOf(Part.class),
                Map.of(),
                Progress.to(System.out));
    }

    /** A stack of its own on free ports with its data in the given folder: for system tests. */
    public static StackOptions temporary(Path home) {
        return new StackOptions(
                new Layout(Layout.findRepository(), home),
                Ports.random(),
                EnumSet.allOf(Part.class),
                Map.of(),
                Progress.to(System.out));
    }

    public StackOptions withParts(Set<Part> only) {
        return new StackOptions(layout, ports, only, settings, progress);
    }

    public StackOptions withSettings(Map<String, String> more) {
        return new StackOptions(layout, ports, parts, more, progress);
    }

    public StackOptions withProgress(Progress other) {
        return new StackOptions(layout, ports, parts, settings, other);
    }
}
