package dev.atalaya.texts;

/// Turns ids into what people call things; an id that nobody knows comes back as it is.
public interface Names {

    String agent(String id);

    String group(String id);

    /// `#48 213`: digits in threes, as people read a number aloud.
    static String conversation(String id) {
        if (!id.matches("\\d{4,}")) return "#" + id;
        StringBuilder number = new StringBuilder(id);
        for (int i = id.length() - 3; i > 0; i -= 3) number.insert(i, '\u00a0');
        return "#" + number;
    }
}
