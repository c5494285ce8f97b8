package vn.cchc.local.demo;

import java.nio.charset.StandardCharsets;

/** Those of a commune who may be surveyed about a dossier settled today; each look is an export on record. */
record Respondents(Commune commune) {
    String csv() {
        String day = commune.now().toLocalDate().toString();
        byte[] csv = commune.api()
                .download(
                        commune.head(),
                        "/api/v1/survey-respondents?from=" + day + "&to=" + day + "&purpose=khao-sat-SIPAS",
                        "text/csv");
        return new String(csv, StandardCharsets.UTF_8);
    }

    boolean include(Citizen citizen) {
        return csv().contains(citizen.phone());
    }
}
