package dev.atalaya.platform.supervisorapi;

/// Foreign texts made safe to show, keep and hand on: nothing that steers a terminal, turns the direction of what
/// stands beside it or hides, no towers of accents, and not without end. Emoji, accents and scripts from right to left
/// are as they were.
final class Harmless {

    static final int LONGEST_LINE = 500;
    static final int LONGEST_TEXT = 10_000;

    /// So many on one letter are no language any more.
    private static final int MOST_MARKS = 4;

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private final boolean lines;
    private final StringBuilder safe;
    private int marks;
    private boolean joined = true;

    private Harmless(boolean lines, int length) {
        this.lines = lines;
        this.safe = new StringBuilder(length + 1);
    }

    /// A name or anything else that is shown in one line.
    static String line(String text) {
        String line = of(text, false, LONGEST_LINE);
        // Nothing but what is not seen: somebody is there all the same.
        return line.isBlank() && !text.isBlank() ? "?" : line;
    }

    /// A text that may have several lines.
    static String text(String text) {
        return of(text, true, LONGEST_TEXT);
    }

    private static String of(String text, boolean lines, int longest) {
        if (text.length() <= longest && plain(text)) return text;
        int end = Math.min(text.length(), longest);
        Harmless made = new Harmless(lines, end);
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            made.add(c);
            i += Character.charCount(c);
        }
        if (text.length() > longest) made.safe.append('…');
        return made.safe.toString();
    }

    /// Most texts are: this looks at each once and makes nothing.
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || (c > 0x7E && c < 0xA1) || c == 0xAD || c >= 0x300) return false;
        }
        return true;
    }

    private void add(int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL -> put(lines && (c == '\n' || c == '\t') ? c : ' ');
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> put(lines ? '\n' : ' ');
            case Character.FORMAT -> join(c);
            case Character.SURROGATE -> put(0xFFFD);
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {
                if (marks++ < MOST_MARKS) safe.appendCodePoint(c);
            }
            default -> put(c);
        }
    }

    private void put(int c) {
        safe.appendCodePoint(c);
        marks = 0;
        joined = false;
    }

    /// Joiners belong to emoji and to some scripts, one at a time; other characters that are not seen do not.
    private void join(int c) {
        if (joined || (c != JOINER && c != NON_JOINER)) return;
        safe.appendCodePoint(c);
        joined = true;
    }
}
