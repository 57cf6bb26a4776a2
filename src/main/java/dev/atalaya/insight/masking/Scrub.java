package dev.atalaya.insight.masking;

import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Takes out of free text, such as the console's log, what must not leave the house. Tokens always; customers' names
/// and words, addresses and telephone numbers unless they are to be shown. Rather too much than too little.
public final class Scrub {

    /// Long enough that only a machine made it.
    private static final Pattern SECRET =
            Pattern.compile("(?i)bearer\\s+\\S+|\\b(?=[A-Za-z_-]*+\\d)(?=[\\d_-]*+[A-Za-z])[A-Za-z0-9_-]{24,}+");
    private static final Pattern PRIVATE = Pattern.compile(
            // What the log quotes is a value that a platform sent.
            "(?<=[“«„])[^”»“\\n]++"
                    // Over a few lines where it has some; else to the end of the line.
                    + "|\"[^\"\\n]*+(?:\\n(?!\\s*+at |Caused by)[^\"\\n]*+){0,20}+\"|\"[^\"\\n]++"
                    + "|[\\w.+-]++@[\\w-]++(?:\\.[\\w-]+)*+"
                    // A telephone number, and no date nor an event's.
                    + "|(?<![\\d-])(?<!event )(?<!#)(?!\\d{4}-\\d\\d-\\d\\d)\\+?\\d[\\d() -]{6,}\\d");

    private final UnaryOperator<String> tokens;
    private final boolean contacts;
    private final KnownWords known;

    /// @param tokens takes the tokens in use out of a line
    /// @param contacts whether customers may be shown
    /// @param known names and texts of customers
    public Scrub(UnaryOperator<String> tokens, boolean contacts, Collection<String> known) {
        this.tokens = tokens;
        this.contacts = contacts;
        this.known = new KnownWords(known);
    }

    public String tokens(String text) {
        return SECRET.matcher(tokens.apply(text)).replaceAll(Mask.HIDDEN);
    }

    public String of(String text) {
        String safe = tokens(text);
        if (contacts) return safe;
        return PRIVATE.matcher(known.hidden(safe)).replaceAll(found -> hidden(found.group()));
    }

    private static String hidden(String found) {
        return found.startsWith("\"") ? "\"" + Mask.HIDDEN + "\"" : Mask.HIDDEN;
    }
}
