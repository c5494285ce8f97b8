package vn.cchc.dossier.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the markup of a layout in all its branches, whether or not a specimen reaches them: plain elements of text and tables,
 * no picture but the code of the dossier, nothing that would be fetched, declared or run.
 */
final class MarkupCheck {

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "title",
            "meta",
            "style",
            "body",
            "div",
            "p",
            "span",
            "b",
            "i",
            "u",
            "strong",
            "em",
            "small",
            "sup",
            "sub",
            "br",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "colgroup",
            "col",
            "ul",
            "ol",
            "li",
            "img");

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)?");

    private enum Refused {
        DECLARATION(
                "<[!?]",
                "không được có khai báo, chú thích hay chỉ thị XML",
                "declarations and comments are not taken"),
        FETCHED(
                "(?i)url\\s*\\(|@import|@font-face|expression\\s*\\(|\\\\[0-9a-f]",
                "không được tải gì từ bên ngoài",
                "nothing may be fetched"),
        PICTURE(
                "(?i)\\bsrc\\s*=\\s*(?!\"\\{sheet\\.dossier\\.qr\\}\")",
                "ảnh chỉ có thể là mã QR: src=\"{sheet.dossier.qr}\"",
                "the only picture is src=\"{sheet.dossier.qr}\""),
        ATTRIBUTE(
                "(?i)\\b(href|on[a-z]+|action|background|data|http-equiv)\\s*=",
                "thuộc tính không được dùng",
                "this attribute is not taken"),
        /** Letters in a font that is not there would be left out. */
        FONT(
                "(?i)font-family\\s*:(?!\\s*(['\"]?Liberation Serif['\"]?|serif)\\s*[;}\"])|\\bfont\\s*:",
                "chỉ có phông 'Liberation Serif', ghi bằng font-family",
                "the only font-family is 'Liberation Serif'"),
        LENGTH("\\d{5,}(\\.\\d+)?\\s*(mm|cm|in|pt|px|pc|em|ex|rem|%)", "độ dài quá lớn", "the length is too great");

        private final Pattern pattern;
        private final String vi;
        private final String en;

        Refused(String pattern, String vi, String en) {
            this.pattern = Pattern.compile(pattern);
            this.vi = vi;
            this.en = en;
        }
    }

    private MarkupCheck() {}

    static List<Fault> faults(String text) {
        List<Fault> faults = new ArrayList<>();
        for (Refused refused : Refused.values()) {
            Matcher found = refused.pattern.matcher(text);
            if (found.find()) {
                faults.add(at(text, found.start(), refused.vi, refused.en));
            }
        }
        Matcher tag = TAG.matcher(text);
        while (tag.find() && faults.size() < LayoutCheck.MOST_FAULTS) {
            if (tag.group(2) == null || !ELEMENTS.contains(tag.group(2))) {
                faults.add(at(text, tag.start(), "phần tử không được dùng", "this element is not taken"));
            }
        }
        return faults;
    }

    private static Fault at(String text, int position, String vi, String en) {
        String before = text.substring(0, position);
        int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
        return Fault.at(line, position - before.lastIndexOf('\n'), vi, en);
    }
}
