package vn.cchc.kit.page;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** The files of pages. The gateway serves them; the address changes with the content, so that browsers may keep them. */
@Singleton
@Named("assets")
@Unremovable
public class Assets {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    public String of(String name) {
        return addresses.computeIfAbsent(name, Assets::address);
    }

    private static String address(String name) {
        try (InputStream content = Assets.class.getResourceAsStream("/META-INF/resources/assets/" + name)) {
            if (content == null) {
                throw new IllegalArgumentException("There is no page file " + name);
            }
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return "/assets/" + name + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
