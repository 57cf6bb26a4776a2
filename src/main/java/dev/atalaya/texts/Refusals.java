package dev.atalaya.texts;

/// Says why a command was refused: in the user's language where the reason's code is known, else in the platform's
/// words.
public final class Refusals {

    private Refusals() {}

    /// @param code as a problem document's type, may be empty
    /// @param why in the platform's words, may be empty
    public static String of(Texts texts, String code, String why) {
        String key = "denied." + code;
        String said = texts.get(key);
        if (!said.equals(key)) return said;
        return why.isEmpty() ? code : why;
    }
}
