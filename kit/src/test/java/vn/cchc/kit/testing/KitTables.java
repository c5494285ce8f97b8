package vn.cchc.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Runs the kit's own migrations on a test database, in the order of their versions. */
public final class KitTables {

    private KitTables() {}

    /** Creates the tables of a migration folder such as {@code messaging} or {@code reference}. */
    public static void create(TestDatabase database, String folder) {
        for (Path migration : migrations(folder)) {
            try {
                database.execute(Files.readString(migration));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Path> migrations(String folder) {
        var resource = Objects.requireNonNull(KitTables.class.getResource("/db/kit/" + folder), folder);
        try (Stream<Path> files = Files.list(Path.of(resource.toURI()))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
