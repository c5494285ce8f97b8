package vn.cchc.dossier.rule;

/** What the API description shows. */
final class Examples {

    static final String VALUE = """
            {"effectiveFrom": "2027-01-01", "amount": 10, "legalBasis": "Quyết định 05/2026/QĐ-UBND"}""";

    private static final String FIRST = """
            {"effectiveFrom": "2022-06-23", "amount": 15, "legalBasis": "Quyết định 766/QĐ-TTg ngày 23/6/2022"}""";

    private static final String HEAD = """
            {"rule": "PETITION_ANSWER", "meaning": "Trả lời phản ánh, kiến nghị", "unit": "WORKING_DAYS", "lowest": 0,
             "highest": 365, "inForce":""" + " " + FIRST + ", \"values\": [" + FIRST;

    static final String LIST = "{\"items\": [" + HEAD + "]}]}";

    static final String RULE = HEAD + ", " + VALUE + "], \"changes\": [{\"number\": 1, \"value\": " + VALUE
            + ", \"former\": null, \"recordedAt\": \"2026-11-26T02:00:00Z\", \"recordedBy\": \"admin.tinh\"}]}";

    private Examples() {}
}
