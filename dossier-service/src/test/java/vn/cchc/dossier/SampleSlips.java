package vn.cchc.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a counter sends that can't receive yet. */
final class SampleSlips {

    private SampleSlips() {}

    /** Nothing was brought; the applicant is that of every intake with another identity number. */
    static ObjectNode request(String kind, String occurredAt, String identity) {
        ObjectNode request = Province.JSON
                .createObjectNode()
                .put("kind", kind)
                .put("procedure", Province.PROCEDURE)
                .put("receivingAgency", Province.COMMUNE)
                .put("channel", "COUNTER")
                .put("occurredAt", occurredAt);
        request.set("applicant", applicant(identity));
        request.putArray("components");
        request.putObject("contact").put("name", "Trần Thị Bình").put("phone", "02563822123");
        request.putObject("madeBy").put("capacity", "OFFICIAL").put("staff", "cv.motcua01");
        return request;
    }

    static ObjectNode applicant(String identity) {
        return ((ObjectNode) Province.intake(Province.COMMUNE).get("applicant")).put("identityNumber", identity);
    }
}
