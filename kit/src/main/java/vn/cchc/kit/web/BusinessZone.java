package vn.cchc.kit.web;

import java.time.ZoneId;

/** The zone in which days begin and end for officials and citizens. */
public final class BusinessZone {
    public static final ZoneId ID = ZoneId.of("Asia/Ho_Chi_Minh");

    private BusinessZone() {}
}
