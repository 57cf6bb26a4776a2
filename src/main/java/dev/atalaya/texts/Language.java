package dev.atalaya.texts;

import java.util.Locale;

/// The languages in which every text exists.
public enum Language {
    EN("en", "English", Locale.ENGLISH),
    ES("es", "Español", Locale.of("es", "GT")),
    PT("pt", "Português", Locale.of("pt", "BR"));

    private final String code;
    private final String ownName;
    private final Locale locale;

    Language(String code, String ownName, Locale locale) {
        this.code = code;
        this.ownName = ownName;
        this.locale = locale;
    }

    /// `en`, `es`, `pt`.
    public String code() {
        return code;
    }

    /// Its name in itself.
    public String ownName() {
        return ownName;
    }

    /// For dates and numbers.
    public Locale locale() {
        return locale;
    }

    /// The language of a locale, English where there is none of ours.
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.code.equals(locale.getLanguage())) return language;
        }
        return EN;
    }
}
