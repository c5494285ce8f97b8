package vn.cchc.plan.agency;

/** Examples in the API document. */
final class AgencyExamples {

    static final String IMPORT = """
            {"agencies": [
              {"code": "H90", "oldCode": "000.00.00.H90", "name": "Tỉnh An Sơn", "kind": "PROVINCE"},
              {"code": "H90.10", "name": "Sở Nội vụ", "kind": "DEPARTMENT", "parent": "H90",
               "nameVariants": ["Sở Nội Vụ tỉnh"]},
              {"code": "H90.30", "oldCode": "000.00.30.H90", "name": "Huyện Ia Ring", "kind": "DISTRICT",
               "parent": "H90", "validTo": "2025-06-30", "successors": ["H90.41"]},
              {"code": "H90.41", "name": "Xã Ia Ring", "kind": "COMMUNE", "parent": "H90",
               "validFrom": "2025-07-01"}
            ]}""";

    private AgencyExamples() {}
}
