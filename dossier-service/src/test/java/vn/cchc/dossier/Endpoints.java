package vn.cchc.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;

/** Every operation of the service and who may use it; the paths name nothing there is. */
final class Endpoints {

    private static final String IMPORTS = "/api/v1/procedures/imports";
    private static final String IMPORT = IMPORTS + "/6f1d8f6e-6e0d-4b43-9d4e-3a1f5a1c7b11";
    private static final String MISSING = "/api/v1/dossiers/H90.41-200101-9999";
    private static final String SUBMISSION = "/api/v1/submissions/H90.41-200101-9999";
    private static final Set<Role> ANSWERING = EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.PORTAL);
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> ADMINS = EnumSet.of(Role.ADMIN);
    private static final Set<Role> REPLAYERS = EnumSet.of(Role.EVENT_READER, Role.ADMIN);
    private static final Set<Role> AUDITORS = EnumSet.of(Role.ANALYST, Role.ADMIN);
    private static final Set<Role> OVERSEERS =
            EnumSet.of(Role.COUNTER, Role.HEAD, Role.ANALYST, Role.PLAN_MANAGER, Role.ADMIN);
    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.REPORTER, Role.EVENT_READER));
    private static final Set<Role> RECEIVERS = EnumSet.of(Role.COUNTER, Role.PORTAL, Role.MIGRATOR);
    private static final Set<Role> RECORDERS =
            EnumSet.of(Role.COUNTER, Role.PORTAL, Role.OFFICER, Role.HEAD, Role.MIGRATOR);
    private static final Set<Role> HANDLERS = EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD);
    private static final Set<Role> WATCHERS =
            EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.MIGRATOR, Role.ADMIN);

    private static final Set<Role> FORM_READERS = EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.ADMIN);
    private static final Set<Role> LEADERS = EnumSet.of(Role.HEAD, Role.ADMIN);
    private static final Set<Role> CONSENT_TAKERS = EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.PORTAL);
    private static final Set<Role> DECIDERS = EnumSet.of(Role.OFFICER, Role.HEAD);
    private static final Set<Role> OVERSIGHT =
            EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.ANALYST, Role.PLAN_MANAGER, Role.ADMIN);

    /** @param roles that may use it; null where nobody has to say who they are */
    record Endpoint(String method, String path, Set<Role> roles) {

        /** A request that says nothing, in the form that is expected. */
        Wire request() {
            if (method.equals("GET")) {
                return Wire.get(path);
            }
            if (path.endsWith("/signed-files")) {
                return Wire.send(method, path, "%PDF-1.7").header("Content-Type", "application/pdf");
            }
            return path.equals(IMPORTS)
                    ? Wire.send(method, path, "--x--\r\n").header("Content-Type", "multipart/form-data; boundary=x")
                    : Wire.send(method, path, "{}");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static final List<Endpoint> FOR_ROLES = List.of(
            of("GET", "/api/v1/procedures", EVERYBODY),
            of("GET", "/api/v1/procedures/2.000635", EVERYBODY),
            of("GET", "/api/v1/procedures/2.000635/changes", EVERYBODY),
            of("PUT", "/api/v1/procedures/2.999999", ADMINS),
            of("POST", "/api/v1/procedures/import", ADMINS),
            of("POST", "/api/v1/consents", CONSENT_TAKERS),
            of("GET", "/api/v1/consents?dossier=H90.41-200101-9999", CONSENT_TAKERS),
            of("GET", "/api/v1/consents/texts", EVERYBODY),
            of("POST", "/api/v1/consents/texts", ADMINS),
            of("POST", "/api/v1/dossier-events/replays", REPLAYERS),
            of("GET", "/api/v1/dossier-events/kept", REPLAYERS),
            of("POST", "/api/v1/erasures", ADMINS),
            of("GET", "/api/v1/erasures", ADMINS),
            of("GET", "/api/v1/erasures/6f1d8f6e-6e0d-4b43-9d4e-3a1f5a1c7b11", ADMINS),
            of("POST", "/api/v1/erasures/6f1d8f6e-6e0d-4b43-9d4e-3a1f5a1c7b11/start", ADMINS),
            of("POST", "/api/v1/erasure-holds", LEADERS),
            of("GET", "/api/v1/erasure-holds?dossier=H90.41-200101-9999", LEADERS),
            of("POST", "/api/v1/erasure-holds/6f1d8f6e-6e0d-4b43-9d4e-3a1f5a1c7b11/release", LEADERS),
            of("GET", "/api/v1/rules", EVERYBODY),
            of("GET", "/api/v1/lateness-causes", EVERYBODY),
            of("GET", "/api/v1/rules/SUPPLEMENTS", EVERYBODY),
            of("PUT", "/api/v1/rules/SUPPLEMENTS", ADMINS),
            of("GET", "/api/v1/survey-respondents?from=2020-01-01&to=2020-01-01&purpose=x", LEADERS),
            of("POST", "/api/v1/violations", LEADERS),
            of("GET", "/api/v1/violations", EnumSet.of(Role.HEAD, Role.PLAN_MANAGER, Role.ADMIN)),
            of("POST", "/api/v1/counter-leaders", LEADERS),
            of("GET", "/api/v1/ratings/summary?from=2025-11&to=2025-11", OVERSIGHT),
            of("GET", "/api/v1/open-survey/summary?from=2025-11&to=2025-11", OVERSIGHT),
            of("GET", "/api/v1/open-survey/question-sets", OVERSIGHT),
            of("PUT", "/api/v1/open-survey/question-sets", ADMINS),
            of("GET", "/api/v1/open-survey/export?from=2025-11&to=2025-11", AUDITORS),
            of(
                    "GET",
                    "/api/v1/counter-leaders",
                    EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.PLAN_MANAGER, Role.ADMIN)),
            of("GET", "/api/v1/petitions", OVERSIGHT),
            of("GET", "/api/v1/petitions/PAKN-200101-999999", HANDLERS),
            of("GET", "/api/v1/petitions/PAKN-200101-999999/events", HANDLERS),
            of("POST", "/api/v1/petitions/PAKN-200101-999999/events", DECIDERS),
            of("POST", "/api/v1/dossiers", RECEIVERS),
            of("POST", "/api/v1/dossiers/batch", RECEIVERS),
            of("POST", "/api/v1/submissions", EnumSet.of(Role.PORTAL)),
            of("GET", "/api/v1/submissions", ANSWERING),
            of("GET", SUBMISSION, ANSWERING),
            of("POST", SUBMISSION + "/completion", EnumSet.of(Role.PORTAL)),
            of("POST", SUBMISSION + "/acceptance", EnumSet.of(Role.COUNTER)),
            of("POST", SUBMISSION + "/completion-request", EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD)),
            of("POST", SUBMISSION + "/refusal", EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD)),
            of("POST", "/api/v1/slips", EnumSet.of(Role.COUNTER)),
            of("GET", "/api/v1/slips", HANDLERS),
            of("GET", "/api/v1/slips/H90.41-HD-2020-0001", HANDLERS),
            of(
                    "GET",
                    "/api/v1/slips/counts?from=2025-11-01&to=2025-11-02",
                    EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.ANALYST, Role.PLAN_MANAGER, Role.ADMIN)),
            of(
                    "GET",
                    "/api/v1/digitisation?from=2025-11-01&to=2025-11-02",
                    EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.ANALYST, Role.PLAN_MANAGER, Role.ADMIN)),
            of("POST", "/api/v1/code-blocks", EnumSet.of(Role.COUNTER, Role.PORTAL)),
            of("GET", "/api/v1/code-blocks", EnumSet.of(Role.COUNTER, Role.PORTAL, Role.HEAD, Role.ADMIN)),
            of(
                    "POST",
                    "/api/v1/code-blocks/H90.41-200101-9999/return",
                    EnumSet.of(Role.COUNTER, Role.PORTAL, Role.HEAD)),
            of("PUT", "/api/v1/code-blocks/H90.41-200101-9999/holder", EnumSet.of(Role.HEAD)),
            of("GET", "/api/v1/dossiers", READERS),
            of("POST", "/api/v1/dossiers/search", HANDLERS),
            of("GET", MISSING, READERS),
            of("GET", MISSING + "/events", READERS),
            of("GET", MISSING + "/deadline", READERS),
            of("GET", MISSING + "/stages", READERS),
            of("PUT", MISSING + "/sync", EnumSet.of(Role.PORTAL)),
            of("GET", MISSING + "/forms", ANSWERING),
            of("GET", SUBMISSION + "/forms/02", ANSWERING),
            of("GET", "/api/v1/slips/H90.41-HD-2020-0001/forms/02", HANDLERS),
            of("GET", MISSING + "/forms/01", ANSWERING),
            of("POST", MISSING + "/forms/04/signatures", DECIDERS),
            of("GET", MISSING + "/forms/04/signed-files", DECIDERS),
            of("POST", MISSING + "/forms/04/signed-files", DECIDERS),
            of("GET", "/api/v1/form-sets", FORM_READERS),
            of("GET", "/api/v1/form-sets/TT-03-2025", FORM_READERS),
            of("PUT", "/api/v1/form-sets/TT-03-2025", ADMINS),
            of("GET", "/api/v1/form-sets/TT-99/layouts", ADMINS),
            of("GET", "/api/v1/form-sets/TT-99/layouts/01/0", ADMINS),
            of("GET", "/api/v1/form-sets/TT-99/layouts/01/0/preview", ADMINS),
            of("POST", "/api/v1/form-sets/TT-99/layouts/01", ADMINS),
            of("POST", "/api/v1/form-sets/TT-99/layouts/01/preview", ADMINS),
            of("POST", "/api/v1/form-sets/TT-99/layouts/01/1/withdrawal", ADMINS),
            of("GET", "/api/v1/publicity-texts", FORM_READERS),
            of("POST", "/api/v1/publicity-texts", LEADERS),
            of("GET", "/api/v1/dossier-register?from=2025-11-01&to=2025-11-02", HANDLERS),
            of("GET", MISSING + "/history-check", EnumSet.of(Role.HEAD, Role.ANALYST, Role.ADMIN)),
            of("POST", "/api/v1/history-checks", AUDITORS),
            of("GET", "/api/v1/history-checks/5b9d0d0e-7c53-4a55-9a3e-0f6f5f8a2c11", AUDITORS),
            of("GET", "/api/v1/history-checks/balance", AUDITORS),
            of("GET", "/api/v1/history-checks/seals?from=2025-11-20&to=2025-11-20", AUDITORS),
            of("GET", "/api/v1/access-log", ADMINS),
            of("GET", "/api/v1/paper-counts", OVERSEERS),
            of("GET", "/api/v1/paper-counts/H90.41/2025-11-03", OVERSEERS),
            of("PUT", "/api/v1/paper-counts/H90.41/2025-11-03", EnumSet.of(Role.COUNTER)),
            of("POST", "/api/v1/paper-counts/H90.41/2025-11-03/settlement", EnumSet.of(Role.HEAD)),
            of("GET", "/api/v1/paper-counts/H90.41/2025-11-03/changes", OVERSEERS),
            of("POST", "/api/v1/paper-counts/H90.41/2025-11-03/correction", EnumSet.of(Role.COUNTER, Role.HEAD)),
            of("GET", "/api/v1/counter-duties", EVERYBODY),
            of("GET", "/api/v1/counter-duties/COMMUNE", EVERYBODY),
            of("PUT", "/api/v1/counter-duties/COMMUNE", ADMINS),
            of("POST", "/api/v1/publication-sessions", EnumSet.of(Role.COUNTER, Role.PORTAL)),
            of(
                    "GET",
                    "/api/v1/publication-sessions/missed",
                    EnumSet.of(Role.PORTAL, Role.COUNTER, Role.HEAD, Role.ANALYST, Role.PLAN_MANAGER, Role.ADMIN)),
            of("POST", MISSING + "/events", RECORDERS),
            of("POST", "/api/v1/dossier-events", RECORDERS),
            of("GET", "/api/v1/parked-events", WATCHERS),
            of(
                    "PUT",
                    "/api/v1/parked-events/H90.41-200101-9999/counter-1/discard",
                    EnumSet.of(Role.COUNTER, Role.PORTAL, Role.OFFICER, Role.HEAD, Role.MIGRATOR, Role.ADMIN)),
            of("GET", MISSING + "/apologies", READERS),
            of("POST", MISSING + "/apologies", EnumSet.of(Role.HEAD)),
            of("GET", "/api/v1/apologies/owed", READERS),
            of("GET", "/api/v1/overdue-stages", READERS),
            of("POST", "/api/v1/redatings", ADMINS),
            of("POST", "/api/v1/redatings/999/start", ADMINS),
            of("GET", "/api/v1/redatings", EnumSet.of(Role.ADMIN, Role.HEAD, Role.PLAN_MANAGER)),
            of("GET", "/api/v1/redatings/999", EnumSet.of(Role.ADMIN, Role.HEAD, Role.PLAN_MANAGER)),
            of("GET", "/api/v1/redatings/999/dossiers", EnumSet.of(Role.ADMIN, Role.HEAD, Role.PLAN_MANAGER)),
            of("GET", "/api/v1/redatings/999/submissions", EnumSet.of(Role.ADMIN, Role.HEAD, Role.PLAN_MANAGER)),
            of("POST", "/api/v1/procedures/2.000635/abolition", ADMINS),
            of("POST", "/api/v1/procedures/2.000635/replacement", ADMINS),
            of("GET", "/api/v1/procedures/2.000635/differences", EVERYBODY),
            of("GET", "/api/v1/procedures/export?format=csv", EVERYBODY),
            of("POST", IMPORTS, ADMINS),
            of("GET", IMPORT, ADMINS),
            of("POST", IMPORT + "/confirm", ADMINS),
            of("POST", "/api/v1/procedure-publications", EnumSet.of(Role.ADMIN, Role.HEAD)),
            of("GET", "/api/v1/procedure-publications", OVERSIGHT),
            of("GET", "/api/v1/procedure-publications/gaps", OVERSIGHT));

    /** What holds for the whole province: an administrator of a part of it has no say in it. */
    static final List<Endpoint> FOR_WHOLE_PROVINCE = List.of(
            of("PUT", "/api/v1/procedures/2.999999", ADMINS),
            of("POST", "/api/v1/procedures/import", ADMINS),
            of("POST", "/api/v1/procedures/2.000635/abolition", ADMINS),
            of("POST", "/api/v1/procedures/2.000635/replacement", ADMINS),
            of("POST", IMPORTS, ADMINS),
            of("GET", IMPORT, ADMINS),
            of("POST", IMPORT + "/confirm", ADMINS),
            of("POST", "/api/v1/consents/texts", ADMINS),
            of("POST", "/api/v1/dossier-events/replays", REPLAYERS),
            of("GET", "/api/v1/dossier-events/kept", REPLAYERS),
            of("POST", "/api/v1/erasures", ADMINS),
            of("GET", "/api/v1/erasures", ADMINS),
            of("GET", "/api/v1/erasures/6f1d8f6e-6e0d-4b43-9d4e-3a1f5a1c7b11", ADMINS),
            of("POST", "/api/v1/erasures/6f1d8f6e-6e0d-4b43-9d4e-3a1f5a1c7b11/start", ADMINS),
            of("PUT", "/api/v1/rules/SUPPLEMENTS", ADMINS),
            of("PUT", "/api/v1/counter-duties/COMMUNE", ADMINS),
            of("PUT", "/api/v1/open-survey/question-sets", ADMINS),
            of("PUT", "/api/v1/form-sets/TT-03-2025", ADMINS),
            of("POST", "/api/v1/form-sets/TT-99/layouts/01", ADMINS),
            of("POST", "/api/v1/form-sets/TT-99/layouts/01/preview", ADMINS),
            of("POST", "/api/v1/form-sets/TT-99/layouts/01/1/withdrawal", ADMINS),
            of("GET", "/api/v1/history-checks/seals?from=2025-11-20&to=2025-11-20", AUDITORS));

    static final List<Endpoint> FOR_ANYBODY = List.of(
            of("GET", "/api/v1/apologies?agency=H90.41", null),
            of("POST", "/api/v1/petitions", null),
            of("POST", "/api/v1/petition-tracking", null),
            of("POST", "/api/v1/petition-tracking/reopenings", null),
            of("POST", "/api/v1/petition-tracking/supplements", null),
            of("GET", "/api/v1/published-petitions", null),
            of("GET", "/api/v1/published-procedures", null),
            of("GET", "/api/v1/published-procedures/2.000635", null),
            of("GET", "/api/v1/publication-sessions/current?agency=H90.41", null),
            of("POST", "/api/v1/ratings", null),
            of("GET", "/api/v1/ratings/criteria", null),
            of("POST", "/api/v1/open-survey", null),
            of("GET", "/api/v1/open-survey/questions", null),
            of("POST", "/api/v1/tracking", null));

    private Endpoints() {}

    private static Endpoint of(String method, String path, Set<Role> roles) {
        return new Endpoint(method, path, roles);
    }
}
