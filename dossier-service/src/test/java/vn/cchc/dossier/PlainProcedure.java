package vn.cchc.dossier;

/**
 * A procedure as the plain model knows it, and as it is published.
 *
 * @param unit of the term
 * @param online the term of what comes online, in the same unit
 * @param afternoon what comes after 15:00 counts from the next working day
 */
record PlainProcedure(String code, String policy, String unit, int amount, int online, boolean afternoon) {

    private static final int CUT_OFF = 15 * 60;

    /** Where the count begins. */
    int begin(int event) {
        if (!afternoon) {
            return event;
        }
        boolean late = OfficeMinutes.isWorkingDay(event) && event % OfficeMinutes.DAY > CUT_OFF;
        return OfficeMinutes.nextOpen(late ? OfficeMinutes.endOfDay(event) : event);
    }

    /** Where it ends if nothing comes in between. */
    int end(int from, String channel) {
        int term = channel.equals("ONLINE") ? online : amount;
        return switch (unit) {
            case "WORKING_DAY" -> OfficeMinutes.workingDays(from, term);
            case "CALENDAR_DAY" -> OfficeMinutes.calendarDays(from, term);
            case "WORKING_HOUR" -> OfficeMinutes.forward(from, term * 60);
            default -> throw new IllegalArgumentException(unit);
        };
    }

    String published() {
        String receiving = afternoon ? "\"receiving\":{\"nextDayAfter\":\"15:00\"}," : "";
        return """
               {"code":"%s","name":"Thủ tục %s","field":{"code":"HOTICH","name":"Hộ tịch"},"level":"COMMUNE",
                "versions":[{"effectiveFrom":"2021-01-01","legalBasis":"Quyết định 12/QĐ-UBND",
                  "term":{"amount":%d,"unit":"%s"},"channelTerms":{"ONLINE":{"amount":%d,"unit":"%s"}},
                  "supplementPolicy":"%s",%s"postalOut":true,
                  "components":[{"code":"TK-01","name":"Tờ khai","originals":1,"copies":0,"digital":true,
                                 "required":true}],
                  "channels":["COUNTER","ONLINE","POST"]}]}""".formatted(code, code, amount, unit, online, unit, policy, receiving);
    }
}
