package vn.cchc.plan.agency.matching;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The forms in which names are compared: folded (no case, no marks, one way to write each abbreviation) and the skeleton of
 * that, in which letters that a scanner confuses are the same.
 */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record ShortForm(Pattern words, String form) {
        static ShortForm of(String words, String form) {
            return new ShortForm(Pattern.compile("(?<= )(?:" + words + ")(?= )"), form);
        }
    }

    /** In the order in which they are applied. */
    private static final List<ShortForm> SHORT_FORMS = List.of(
            ShortForm.of("(?:uy ban|ub) ?(?:mttq ?vn|mttq|mat tran to quoc)(?: viet nam| vn)?", "ubmttq"),
            ShortForm.of("mat tran to quoc(?: viet nam)?|mttq(?: viet nam| vn)?", "ubmttq"),
            ShortForm.of("uy ban nhan dan|u b n d", "ubnd"),
            ShortForm.of("(?:thuong truc |tt )?(?:hoi dong nhan dan|hdnd)(?: hdnd)?", "hdnd"),
            ShortForm.of("tt hu|(?:tt|thuong truc) huyen uy", "huyen uy"),
            ShortForm.of("vp", "van phong"),
            ShortForm.of("tt th|phat thanh truyen hinh", "truyen thanh truyen hinh"),
            ShortForm.of("ttdt", "thong tin dien tu"),
            ShortForm.of("website|web|trang web|(?:cong |trang )+thong tin dien tu", "cong thong tin dien tu"),
            ShortForm.of("(?:hoan )?(?:tra ket qua|tkq)", "tra ket qua"),
            ShortForm.of("mot cua", "tiep nhan tra ket qua"),
            ShortForm.of("va|cua|thuoc|tren dia ban", ""));

    /** What a scanner puts for letters, and what it was. */
    private static final List<ShortForm> MISREAD = List.of(
            new ShortForm(Pattern.compile("\\)\\("), "x"),
            new ShortForm(Pattern.compile("(?<![a-z])i-i"), "h"),
            new ShortForm(Pattern.compile("[06]"), "o"),
            new ShortForm(Pattern.compile("1"), "i"),
            new ShortForm(Pattern.compile("[2-9]"), ""));

    private Spelling() {}

    static String folded(String name) {
        return shortened(NOT_WORD.matcher(plain(name)).replaceAll(" ").strip());
    }

    /** Letters only, without spaces: what a scanner broke apart or ran together is the same again. */
    static String skeleton(String name) {
        return joined(reread(name));
    }

    /** The same without one way to write each abbreviation. */
    static String letters(String name) {
        return joined(misreadPutRight(name));
    }

    /** Folded, with what a scanner puts for letters put right. */
    static String reread(String name) {
        return shortened(misreadPutRight(name));
    }

    private static String misreadPutRight(String name) {
        String text = plain(name);
        for (ShortForm misread : MISREAD) {
            text = misread.words().matcher(text).replaceAll(misread.form());
        }
        return NOT_WORD.matcher(text).replaceAll(" ").strip();
    }

    private static String joined(String words) {
        return words.replace(" ", "").replace('l', 'i').replace('v', 'u').replace('y', 'i');
    }

    /** Lower case without marks; ư as some fonts of scanned files give it (U+01A3) is put right first. */
    private static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replace('\u01a3', 'ư')
                .replace('\u01a2', 'Ư')
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace("&", " va ");
        return MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String shortened(String words) {
        String text = " " + words + " ";
        for (ShortForm form : SHORT_FORMS) {
            text = form.words().matcher(text).replaceAll(form.form());
        }
        return text.strip().replaceAll(" +", " ");
    }
}
