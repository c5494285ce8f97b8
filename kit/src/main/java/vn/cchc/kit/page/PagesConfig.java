package vn.cchc.kit.page;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Which addresses of a service are pages for people; asked for as early as response filters are made. */
@StaticInitSafe
@ConfigMapping(prefix = "cchc.pages")
public interface PagesConfig {

    /** Paths that answer with pages, each with everything below it; none in a service that has only an interface. */
    Optional<List<String>> paths();

    /** Where whoever is signed in signs out; absent where nobody signs in. */
    Optional<String> signOut();

    default boolean contain(String path) {
        return path != null
                && paths().orElse(List.of()).stream()
                        .anyMatch(page -> path.equals(page) || path.startsWith(page + "/"));
    }
}
