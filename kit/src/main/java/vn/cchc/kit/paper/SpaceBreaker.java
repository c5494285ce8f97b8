package vn.cchc.kit.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines at spaces only: Vietnamese needs no more, and a date such as 17/11/2025 stays in one piece. */
final class SpaceBreaker implements FSTextBreaker {

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return -1;
        }
        position++;
        while (position < text.length() && !startsWord(position)) {
            position++;
        }
        return position;
    }

    private boolean startsWord(int index) {
        return Character.isWhitespace(text.charAt(index - 1)) && !Character.isWhitespace(text.charAt(index));
    }
}
