package vn.cchc.kit.web;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.PropertiesConfigSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.ConfigSourceProvider;

/**
 * Adds the kit's defaults for a technology only where that technology is on the class path, so that the gateway, which
 * has neither database nor REST resources, is not told about them.
 */
@StaticInitSafe
public final class KitConfiguration implements ConfigSourceProvider {
    /** The ordinal of {@code microprofile-config.properties}: below every service's own file. */
    private static final int ORDINAL = 100;

    @Override
    public Iterable<ConfigSource> getConfigSources(ClassLoader classLoader) {
        List<ConfigSource> sources = new ArrayList<>();
        addIfPresent(
                "io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder",
                "META-INF/cchc-rest.properties",
                classLoader,
                sources);
        addIfPresent("io.agroal.api.AgroalDataSource", "META-INF/cchc-database.properties", classLoader, sources);
        addIfPresent(
                "io.quarkus.logging.json.runtime.JsonFormatter",
                "META-INF/cchc-json-log.properties",
                classLoader,
                sources);
        return sources;
    }

    private static void addIfPresent(String className, String file, ClassLoader loader, List<ConfigSource> sources) {
        if (loader.getResource(className.replace('.', '/') + ".class") == null) {
            return;
        }
        URL url = loader.getResource(file);
        try {
            sources.add(new PropertiesConfigSource(url, ORDINAL));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}
