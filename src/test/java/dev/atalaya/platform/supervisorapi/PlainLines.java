package dev.atalaya.platform.supervisorapi;

/// What a line for the user must be, whatever it quotes.
final class PlainLines {

    private static final int LONGEST = 1_000;

    private PlainLines() {}

    static void check(String line) {
        if (line.length() > LONGEST) throw new AssertionError(line.length() + " characters");
        line.codePoints().filter(PlainLines::isUnfit).findFirst().ifPresent(c -> {
            throw new AssertionError("U+" + Integer.toHexString(c) + " in " + line);
        });
    }

    private static boolean isUnfit(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR;
    }
}
