package vn.cchc.kit.probe;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import vn.cchc.kit.identity.AgencyPaths;

@Singleton
class ProbeAgencies implements AgencyPaths {
    private static final Map<String, String> PATHS =
            Map.of("H90", "H90", "H90.10", "H90/H90.10", "H90.41", "H90/H90.41", "H90.42", "H90/H90.42");

    @Override
    public Optional<String> path(String agencyCode) {
        return Optional.ofNullable(PATHS.get(agencyCode));
    }
}
