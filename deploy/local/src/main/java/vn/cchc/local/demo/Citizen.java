package vn.cchc.local.demo;

import java.util.Map;

/** Somebody invented who hands something in. */
record Citizen(String name, String identityNumber, String phone, String address) {

    /** What public look-ups ask for beside the code. */
    String verifier() {
        return phone.substring(phone.length() - 4);
    }

    Map<String, Object> applicant() {
        return Map.of(
                "type", "PERSON",
                "name", name,
                "identityNumber", identityNumber,
                "phone", phone,
                "address", address);
    }
}
